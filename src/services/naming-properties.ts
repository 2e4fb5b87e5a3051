/**
 * The properties that name what is invoked, by which role, and for whom: where a name in `${…}` that nothing replaces
 * decides whether an invocation works.
 */
import type { NamingProperties } from '../cloudformation/missing-sub.ts';
import type { FunctionPath } from './fact.ts';
import { ALL_FACTS } from './index.ts';

/** What functions and grants say themselves, and what a mapping does. */
const OF_LAMBDA: readonly (readonly [type: string, ...keys: readonly string[]])[] = [
  ['AWS::Lambda::Function', 'FunctionName'],
  ['AWS::Lambda::Permission', 'FunctionName', 'Principal', 'SourceAccount'],
  ['AWS::Lambda::EventSourceMapping', 'FunctionName'],
  ['AWS::Lambda::EventInvokeConfig', 'FunctionName'],
  ['AWS::Lambda::Alias', 'FunctionName'],
  ['AWS::Lambda::Version', 'FunctionName'],
];

/** The last key of `Targets[].Arn`. */
const keyOf = (path: string): string => /([^./[\]{}]+)(?:\[\]|\{\})?$/.exec(path)?.[1] ?? '';

function keysOf(path: FunctionPath): readonly string[] {
  const roles = typeof path.role === 'string' ? [path.role] : (path.role ?? []);
  return [path.function, ...roles].map(keyOf);
}

const all: readonly (readonly [type: string, key: string])[] = [
  ...OF_LAMBDA.flatMap(([type, ...keys]) => keys.map((key) => [type, key] as const)),
  ...ALL_FACTS.flatMap(({ paths }) => paths)
    .filter(({ document }) => !document)
    .flatMap((path) => keysOf(path).map((key) => [path.type, key] as const)),
];

export const NAMING_PROPERTIES: NamingProperties = {
  keys: new Set(all.map(([type, key]) => `${type} ${key}`)),
  services: new Set(
    // What a custom resource makes of its properties is its own affair.
    ['AWS::IAM', ...all.map(([type]) => serviceOf(type))].filter((each) => each !== 'AWS::CloudFormation'),
  ),
  documents: new Set(
    ALL_FACTS.flatMap(({ paths }) => paths)
      .filter(({ document }) => document)
      .map(({ type, function: path }) => `${type} ${keyOf(path)}`),
  ),
};

/** `AWS::SNS` of `AWS::SNS::Topic`. */
function serviceOf(type: string): string {
  return type.slice(0, type.lastIndexOf('::'));
}
