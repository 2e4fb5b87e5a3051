/** What to ask an account for: what the model could not decide for want of it, and nothing else. */
import { deployedTargets } from '../analysis/deployed-policies.ts';
import { askedOfUrls } from '../analysis/function-url-elsewhere.ts';
import type { Template } from '../cloudformation/template.ts';
import type { Deployed } from '../deployed/deployed.ts';
import { homeOf } from '../deployed/deployed.ts';
import {
  type FunctionKind,
  functionQuestion,
  named,
  policyQuestion,
  roleQuestion,
} from '../deployed/naming.ts';
import { keyOfQuestion, type Question } from '../deployed/questions.ts';
import { stackQuestion } from '../deployed/stack.ts';
import { awsPolicyName } from '../iam/managed.ts';
import type { Invocation, Model, Role, RoleUse } from '../model/model.ts';
import { targetOf } from '../model/target.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';

/** The questions that are still to be asked, each once. */
export function questionsOf(model: Model, deployed: Deployed): readonly Question[] {
  const found = new Map<string, Question>();
  for (const { kind, text, template } of subjectsOf(model)) {
    const { text: known, first } = named(text, template, deployed);
    const asked = known === undefined ? first : [questionOf(kind, known, template, deployed) ?? []].flat();
    for (const question of asked) {
      const key = keyOfQuestion(question);
      if (!deployed.answers.has(key)) found.set(key, question);
    }
  }
  for (const question of stackQuestions(model, deployed)) {
    const key = keyOfQuestion(question);
    if (!deployed.answers.has(key)) found.set(key, question);
  }
  return [...found.values()];
}

/** What stacks that are named are made of, and the policies that their functions and aliases have. */
function* stackQuestions({ templates, functions }: Model, deployed: Deployed): Iterable<Question> {
  for (const template of templates) {
    const question = stackQuestion(template, deployed);
    if (question !== undefined) yield question;
  }
  for (const { arn } of functions.flatMap((each) => deployedTargets(each, deployed))) {
    const question = functionQuestion('function-policy', arn);
    if (question !== undefined) yield question;
  }
}

/** Would there be anything to ask, were it known where the templates are deployed? */
export const hasQuestions = (model: Model, stacks: ReadonlyMap<string, string>): boolean =>
  questionsOf(model, { on: '', home: SOMEWHERE, stacks, answers: new Map() }).length > 0;

const SOMEWHERE = { account: '000000000000', region: 'us-east-1' };

/** Something that a template only names. */
interface Subject {
  readonly kind: 'role' | 'policy' | FunctionKind;
  readonly text: SymbolicString;
  readonly template: Template;
}

function questionOf(
  kind: Subject['kind'],
  arn: string,
  template: Template,
  deployed: Deployed,
): Question | undefined {
  switch (kind) {
    case 'role':
      return roleQuestion(arn);
    case 'policy':
      return policyQuestion(arn, homeOf(template, deployed).account);
    default:
      return functionQuestion(kind, arn);
  }
}

function* subjectsOf(model: Model): Iterable<Subject> {
  for (const { roles, template } of model.functions) for (const use of roles) yield* roleIn(use, template);
  const invokers = new Set<Role>();
  for (const { verdict, invocation } of model.verdicts) {
    const { role, template, function: invoked } = invocation;
    if (role?.role !== undefined) invokers.add(role.role);
    if (verdict !== 'unverified') continue;
    if (role !== undefined) yield* roleIn(role, template);
    if (invoked === undefined || invoked.deployed !== undefined) yield* functionIn(invocation);
    if (invoked?.deployed !== undefined && invocation.by === 'execution-role')
      for (const use of invoked.roles) yield* roleIn(use, template);
  }
  for (const { template, roles, deployedArn } of model.deployedFunctions) {
    for (const use of roles) yield* roleIn(use, template);
    if (deployedArn !== undefined) yield { kind: 'mappings', text: [deployedArn], template };
  }
  for (const { function: on, target: text, template } of model.grants)
    if (on === undefined) yield { kind: 'function', text, template };
  yield* askedOfUrls(model);
  for (const { use, template } of model.handedRoles) yield* roleIn(use, template);
  for (const role of new Set([...model.roles.filter(({ functions }) => functions.length > 0), ...invokers]))
    yield* policiesOf(role, model);
  for (const role of model.deployedRoles) yield* policiesOf(role, model);
}

function* roleIn({ role, text }: RoleUse, template: Template): Iterable<Subject> {
  if (role === undefined) yield { kind: 'role', text, template };
}

/** Whether it is there, whether its version or alias is, and who may invoke that. */
function* functionIn({
  target,
  template,
  eventSource,
  by,
  function: invoked,
}: Invocation): Iterable<Subject> {
  yield { kind: 'function', text: targetOf(eventSource.function, template).function, template };
  yield { kind: 'function', text: target, template };
  const last = target[target.length - 1];
  const isLatest = typeof last === 'string' && last.endsWith(':$LATEST');
  if (by !== 'resource-policy' || isLatest) return;
  yield { kind: 'function-policy', text: target, template };
  // That of the function may be for all versions and aliases: asked for where their own does not do.
  if (invoked?.deployed !== undefined)
    yield { kind: 'function-policy', text: targetOf(eventSource.function, template).function, template };
}

/** The managed policies of a role that neither the templates nor AWS's own lists tell of. */
function* policiesOf(
  { resource, template, unknowns, boundary }: Role,
  { catalogues }: Model,
): Iterable<Subject> {
  const isOpen = unknowns.some(({ code }) => code === 'managed-policy' || code === 'aws-managed-policy');
  const values = [
    ...(isOpen ? resource.properties.all('ManagedPolicyArns[]') : []),
    ...(boundary === undefined ? [] : resource.properties.all('PermissionsBoundary')),
  ];
  for (const value of values) {
    const text = value.text();
    const name = awsPolicyName(text);
    if (name === undefined || !catalogues.managedPolicies.has(name)) yield { kind: 'policy', text, template };
  }
}
