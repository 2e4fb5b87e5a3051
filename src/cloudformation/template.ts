/**
 * What the rest of the program sees of a template once it is read and transformed: resources, what `Ref` and
 * `Fn::GetAtt` give for them, and values, by which property values are read through conditions and intrinsic functions.
 */

import type { Derived } from '../derived.ts';
import type { Source, Span } from '../finding.ts';
import type { Entry, MapNode, Node } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Unknown } from '../text/unknown.ts';
import type { Links } from './links.ts';
import type { Conditions, Scenario } from './scenario.ts';

/** Where the template will be deployed, as far as the user said. */
export interface Environment {
  readonly region?: string;
  readonly account?: string;
  /** What the stack is called, for `AWS::StackName`. */
  readonly stackName?: string;
  /** For a nested stack: the values that its parent gives parameters, as texts of the parent. */
  readonly bound?: ReadonlyMap<string, SymbolicString>;
  /** Given parameter values; they count as the values, whereas a default is only one that is possible. */
  readonly parameters: ReadonlyMap<string, string>;
}

export interface Template {
  /** Which instance of which template: what its unknown values are told apart by. */
  readonly id: string;
  /** The template's file. */
  readonly source: Source;
  /** The whole template after the SAM transform. */
  readonly root: MapNode;
  readonly environment: Environment;
  /** A macro whose result is not known here may add, change or remove anything: nothing is certainly absent. */
  readonly unknownMacros: boolean;
  readonly conditions: Conditions;
  readonly resources: ReadonlyMap<string, Resource>;
  /** `arn:${AWS::Partition}:…`: the pseudo parameters as texts (literal where the environment gives them). */
  readonly partition: SymbolicString;
  readonly region: SymbolicString;
  readonly account: SymbolicString;
  /** Parses a local file that the template names (`DefinitionUri: ./asl.json`), relative to the template; undefined where it isn't a readable file inside the workspace. */
  readLocal(path: string): Node | undefined;
  /** What is worked out from the template once. */
  readonly derived: Derived<Template>;
  /** What the other stacks of the repository give it; undefined where nothing is known of others. */
  readonly links?: Links | undefined;
  /** The same template with what others give it. */
  linked(links: Links): Template;
  /** The same template, deployed with other values. */
  in(environment: Environment): Template;
  /** Evaluates any node in this template, for one scenario each, as values do. */
  read(node: Node, scenario?: Scenario, resource?: string): readonly PropertyValue[];
}

export interface Resource {
  readonly template: Template;
  readonly id: string;
  /** `AWS::SNS::Topic`; empty where there is none. */
  readonly type: string;
  /** The logical id where it is written; for what SAM generates, the place that it came from. */
  readonly at: Span;
  /** The resource's own `Condition`, as a scenario. */
  readonly scenario: Scenario;
  readonly dependsOn: readonly string[];
  /** The logical ids that it directly waits for: what it refers to, and what its `DependsOn` names. */
  readonly dependencies: ReadonlySet<string>;
  /** For what the SAM transform generated: the logical id that the user wrote. */
  readonly sourceLogicalId?: string;
  /** The whole resource: `Type`, `Properties`, `Metadata`, … */
  readonly node: MapNode;
  /** A value of `Properties` (an empty map where there are none). */
  readonly properties: PropertyValue;
  /** What `Ref` gives. */
  ref(): SymbolicString;
  /** What `Fn::GetAtt` gives for an attribute; undefined where the type is known and has no such attribute. */
  getAtt(name: string): SymbolicString | undefined;
  /** The resource's ARN, built from its type's ARN format; undefined where the type has none. Equal to what `Ref` or `GetAtt` give where those are the ARN. */
  arn(): SymbolicString | undefined;
}

/**
 * One value in a template under the conditions `scenario`, with intrinsic functions as far as they can be evaluated.
 *
 * A path is keys with dots; `[]` steps to every item of a list, `{}` to every value of a map:
 * `NotificationConfiguration.LambdaConfigurations[].Function`. A key that itself has dots or brackets: `children()`.
 * `Fn::If` along the way splits: each branch comes back as a value of its own with its scenario; `AWS::NoValue` is absence.
 */
export interface PropertyValue {
  readonly template: Template;
  /** Logical id of the resource (or '' outside `Resources`). */
  readonly resource: string;
  readonly at: Span;
  readonly scenario: Scenario;
  /** The node itself, after `Fn::If` was taken apart; its inner values are still as written. */
  readonly node: Node;
  readonly kind: 'text' | 'list' | 'map' | 'unknown';
  /** For kind `unknown`: what is not known. */
  readonly unknown?: Unknown | undefined;
  /** Every value that the path leads to, none where it is absent. Feasible scenarios only. Values of kind `unknown` come back where the path leads into something that can't be evaluated. */
  all(path: string): readonly PropertyValue[];
  /** This value split by conditions until each of the paths has at most one value: then `one` is exact. */
  scenarios(...paths: readonly string[]): readonly PropertyValue[];
  /** The only value at a path; undefined where it is absent. Where conditions still split it, the first. Call `scenarios` before. */
  one(path: string): PropertyValue | undefined;
  /** The string value as symbolic text: numbers and booleans as written; anything else one opaque token with the reason. Split-free: values from `all`/`one` have no condition left in scalars. */
  text(): SymbolicString;
  /** The items of a list (a lone value where CloudFormation accepts one for a list), each under its scenario. */
  items(): readonly PropertyValue[];
  /** The entries of a map, each under its scenario. */
  children(): readonly { readonly entry: Entry; readonly value: PropertyValue }[];
}
