/** AWS managed policies that do not exist. */
import { nearest } from '../cloudformation/nearest.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both } from '../cloudformation/scenario.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import { answerTo, homeOf } from '../deployed/deployed.ts';
import { named, policyQuestion } from '../deployed/naming.ts';
import type { Fix, Span } from '../finding.ts';
import { arnOf } from '../iam/arn.ts';
import {
  awsPolicyName,
  isBareName,
  type ManagedPolicyCatalogue,
  NESTED_STACK,
  policiesGiven,
} from '../iam/managed.ts';
import type { Model } from '../model/model.ts';
import { literal, type SymbolicString, show } from '../text/symbolic-string.ts';
import { describe, resourcesOf, sentence } from './messages/role-messages.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const roleManagedPolicyUnknown: Rule = {
  id: 'role-managed-policy-unknown',
  title: 'An AWS managed policy that does not exist',
  severity: 'error',
  why: 'The deploy fails: "Policy … does not exist or is not attachable." The path belongs to the name: some policies are below `service-role/`, others are not.',
  reference:
    'https://docs.aws.amazon.com/aws-managed-policy/latest/reference/about-managed-policy-reference.html',
  *check(model: Model) {
    for (const holder of holders(model)) {
      const { properties } = holder.resource;
      const values = [...properties.all('ManagedPolicyArns[]'), ...properties.all('PermissionsBoundary')];
      for (const value of values)
        if (!isDeployed(value, model)) yield* judge(model.catalogues.managedPolicies, holder, value);
      yield* otherPartitions(holder, values);
    }
    for (const { holder, text, at } of handedOn(model))
      yield* policyFinding(model.catalogues.managedPolicies, holder, text, at);
  },
};

/** What policies are attached to, or what hands them on. */
interface Holder {
  /** Begins a sentence. */
  readonly name: string;
  readonly resources: readonly string[];
}

function* holders({ roles, templates }: Model): Iterable<Holder & { readonly resource: Resource }> {
  for (const role of roles)
    yield { resource: role.resource, name: sentence(describe(role)), resources: resourcesOf(role) };
  for (const template of templates)
    for (const resource of template.resources.values())
      if (resource.type === 'AWS::IAM::User' || resource.type === 'AWS::IAM::Group')
        yield {
          resource,
          name: `The ${resource.type === 'AWS::IAM::User' ? 'user' : 'group'} ${resource.id}`,
          resources: [resource.id],
        };
}

interface HandedOn {
  readonly holder: Holder;
  readonly text: SymbolicString;
  readonly at: Span;
}

/** Policies of AWS in what nested stacks are given, alone or in a list. */
function* handedOn({ templates }: Model): Iterable<HandedOn> {
  for (const template of templates)
    for (const stack of resourcesOfType(template, NESTED_STACK))
      for (const { text, at } of policiesGiven(stack)) {
        const id = sourceLogicalId(stack);
        yield { holder: { name: `The stack ${id}`, resources: [id] }, text, at };
      }
}

/** Did the account tell of the policy? It is newer than the data then. */
function isDeployed(value: PropertyValue, { deployed }: Model): boolean {
  const arn = deployed && named(value.text(), value.template, deployed).text;
  const question =
    arn === undefined || deployed === undefined
      ? undefined
      : policyQuestion(arn, homeOf(value.template, deployed).account);
  const answer = question && deployed && answerTo(deployed, question);
  return answer !== undefined && 'found' in answer;
}

function* judge(known: ManagedPolicyCatalogue, holder: Holder, value: PropertyValue): Iterable<RuleFinding> {
  const text = value.text();
  if (isBareName(text)) yield* notAnArn(known, holder, value, show(text));
  yield* policyFinding(known, holder, text, value.at);
}

function* policyFinding(
  known: ManagedPolicyCatalogue,
  holder: Holder,
  text: SymbolicString,
  at: Span,
): Iterable<RuleFinding> {
  const name = awsPolicyName(text);
  if (name === undefined || !known.isComplete || known.has(name)) return;
  const same = known.named(lastOf(name));
  const [moved] = same.filter((each) => lastOf(each) === lastOf(name));
  const meant = moved ?? same[0] ?? longer(known, name) ?? nearest(name, known.names());
  yield {
    at,
    // Policies newer than the data can't be told from those that never were.
    severity: moved === undefined ? 'warning' : 'error',
    message: `${holder.name} has the policy "${show(text)}", ${moved === undefined ? 'which AWS is not known to have' : `but the policy of that name is "${moved}"`}`,
    help: meant === undefined ? 'Name a policy that exists.' : `Attach "${arnText(text, name, meant)}".`,
    resources: holder.resources,
    fix: moved === undefined ? null : fixOf(at, name, moved),
  };
}

function* notAnArn(
  known: ManagedPolicyCatalogue,
  holder: Holder,
  value: PropertyValue,
  name: string,
): Iterable<RuleFinding> {
  const [meant] = known.named(name);
  const arn = `arn:aws:iam::aws:policy/${meant ?? name}`;
  yield {
    at: value.at,
    message: `${holder.name} has the policy "${name}", which is a name: IAM takes ARNs only`,
    help: `Give the ARN of the policy${meant === undefined ? '' : `: "${arn}"`}.`,
    resources: holder.resources,
  };
}

/**
 * Policies of a partition that the role is surely not in: the region is given, or other policies of the role, which are
 * there together with these, are of another partition.
 */
function* otherPartitions(
  holder: Holder & { readonly resource: Resource },
  values: readonly PropertyValue[],
): Iterable<RuleFinding> {
  const named = values.flatMap((value) => {
    const arn = arnOf(value.text());
    const partition = arn && literal(arn.partition);
    return partition === undefined || awsPolicyName(value.text()) === undefined ? [] : [{ value, partition }];
  });
  const deployed = literal(holder.resource.template.partition);
  for (const { value, partition } of named) {
    const others = named.filter((other) => other.partition !== partition && areTogether(value, other.value));
    const wanted =
      deployed ??
      (others.length === 0 || partition === 'aws'
        ? undefined
        : others.find((each) => each.partition === 'aws')?.partition);
    if (wanted === undefined || wanted === partition) continue;
    yield {
      at: value.at,
      message: `${holder.name} has the policy "${show(value.text())}" of the partition ${partition}, ${deployed === undefined ? `beside policies of the partition ${wanted}` : `but is deployed in the partition ${wanted}`}`,
      help: `Write "arn:\${AWS::Partition}:…", read by \`!Sub\`.`,
      resources: holder.resources,
      fix: partitionFix(value, partition),
    };
  }
}

function areTogether(a: PropertyValue, b: PropertyValue): boolean {
  const scenario = both(a.scenario, b.scenario);
  return scenario !== undefined && a.template.conditions.feasible(scenario) === 'yes';
}

function partitionFix({ at }: PropertyValue, partition: string): Fix | null {
  const text = at.source.text.slice(at.start, at.end);
  if (!/^arn:[\w:/.-]+$/.test(text)) return null;
  return {
    description: 'Leave the partition to the deployment',
    edits: [{ at, text: `!Sub ${text.replace(`arn:${partition}:`, () => 'arn:${AWS::Partition}:')}` }],
  };
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('/') + 1);

/** The shortest name that begins like this one: `AmazonS3ReadOnlyAccess` for `AmazonS3ReadOnly`. */
function longer(known: ManagedPolicyCatalogue, name: string): string | undefined {
  const found = known.names().filter((each) => each.startsWith(name));
  return found.sort((a, b) => a.length - b.length)[0];
}

/** The ARN as it is written, with another name. */
const arnText = (text: SymbolicString, name: string, meant: string): string =>
  show(text).replace(`policy/${name}`, `policy/${meant}`);

function fixOf(at: Span, name: string, meant: string): Fix | null {
  const text = at.source.text.slice(at.start, at.end);
  if (text.split(`policy/${name}`).length !== 2) return null;
  return {
    description: `Attach ${meant}`,
    edits: [{ at, text: text.replace(`policy/${name}`, `policy/${meant}`) }],
  };
}
