import { describe, expect, test } from '@jest/globals';
import { invocationPaths } from '../../src/data/generated/invocation-paths.ts';
import { NOT_INVOCATIONS } from '../../src/data/not-invocations.ts';
import type { FunctionPath } from '../../src/services/fact.ts';
import { ALL_FACTS } from '../../src/services/index.ts';
import { rawEventSourcesOf } from './event-sources.ts';
import { sampleOf } from './sample.ts';

const paths = invocationPaths.split('\n');

/** A path as the list has it: resource type, then the whole path. */
const whole = ({ type, item, function: path }: FunctionPath): string =>
  `${type} ${path.startsWith('/') ? path.slice(1) : [item, path].filter((part) => part !== undefined).join('.')}`;

const declared = ALL_FACTS.flatMap((fact) => fact.paths.map((path) => ({ name: whole(path), path })));

/** Does a reader, given a resource that names a function at the path, say that the function is invoked? */
function isRead(path: FunctionPath): boolean {
  return rawEventSourcesOf(sampleOf(path)).some((eventSource) =>
    eventSource.function.some((part) => typeof part === 'object' && part.id.startsWith('template.yaml#Fn')),
  );
}

const handled = declared.filter(({ path }) => isRead(path)).map(({ name }) => name);
const handledPaths = new Set(handled);
const isHandled = (path: string): boolean =>
  handledPaths.has(path) ||
  (path.endsWith('{}') && handled.some((each) => each.startsWith(`${path.slice(0, -2)}.`)));

const stands = (entry: string, path: string): boolean =>
  entry.endsWith('*') ? path.startsWith(entry.slice(0, -1)) : path === entry;
const notInvocations = NOT_INVOCATIONS.map(({ path }) => path);

describe('every property path that can hold a Lambda function', () => {
  test('is read by a source, or listed as no invocation with the reason', () => {
    // A new path: add a fact on it to src/services/, or a line with the reason to src/data/not-invocations.ts.
    const open = paths.filter(
      (path) => !isHandled(path) && !notInvocations.some((entry) => stands(entry, path)),
    );
    expect(open).toEqual([]);
  });

  test('the list of what is no invocation has no entry that is out of date', () => {
    expect(notInvocations.filter((entry) => !paths.some((path) => stands(entry, path)))).toEqual([]);
  });

  test('there are as many as there were, or more', () => {
    expect(paths.length).toBeGreaterThanOrEqual(270);
    expect(paths.filter(isHandled).length).toBeGreaterThanOrEqual(125);
  });
});

describe('facts', () => {
  test.each(declared.map(({ name, path }) => [name, path] as const))(
    'the path %s is read, not only declared',
    (_name, path) => expect(isRead(path)).toBe(true),
  );

  test.each(ALL_FACTS.map((fact) => [`${fact.service}, ${fact.what}`, fact] as const))(
    '%s',
    (_name, fact) => {
      expect(fact.reference).toMatch(/^https:\/\/(?:docs\.aws\.amazon\.com|developer\.amazon\.com)\//);
      expect(fact.principal).toMatch(
        fact.by === 'caller'
          ? /^$/
          : /^(?:[a-z0-9-]+|\$\{Region\})(?:\.(?:[a-z0-9-]+|\$\{Region\}))*\.amazon(?:aws)?\.com$/,
      );
      if (fact.by === 'role') expect(fact.sourceBy).toBeUndefined();
    },
  );
});
