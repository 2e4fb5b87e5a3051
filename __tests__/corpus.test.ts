/**
 * Real templates from public repositories, read in place from a folder beside the project. Where it is absent, these
 * tests are skipped; `faults.test.ts`, `docs.test.ts` and the examples take templates of the project's own through the
 * same code.
 */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { check } from '../src/app/check-templates.ts';
import { load } from '../src/app/load.ts';
import { placeOf } from '../src/finding.ts';
import { modelOf, type Result } from '../src/result.ts';

const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const describeCorpus = existsSync(corpus) ? describe : describe.skip;
const skipped = '(skipped where ../shared/corpus is not there)';

async function checkFolder(folder: string): Promise<Result> {
  const loaded = load(corpus, [folder], { confined: true });
  return check({ ...loaded, environment: { parameters: new Map() } });
}

const errorsOf = (result: Result): string[] =>
  result.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ at, rule }) => `${placeOf(at).path}:${placeOf(at).startLine} ${rule}`);

const bugsOf = (result: Result): string[] =>
  result.findings
    .filter(({ message }) => message.startsWith('The check itself failed'))
    .map(({ message }) => message);

describeCorpus(`sample applications ${skipped}`, () => {
  test('are all read, and the only errors are true ones', async () => {
    const result = await checkFolder('real');
    expect(result.templates).toHaveLength(189);
    expect(result.templates.filter(({ error }) => error !== null)).toEqual([]);
    expect(errorsOf(result)).toEqual([
      // The role has AdministratorAccess.
      'real/alb-cognito-lambda/template.yaml:48 role-admin-access',
      // AWSLambda_FullAccess: lambda:UpdateFunctionCode on every function.
      'real/apigw-http-api-lambda-dotnet-sam/template.yaml:16 role-privilege-escalation',
      // `bedrock-runtime` is a client's name; the actions are those of `bedrock`.
      'real/apigw-lambda-bedrock-sam-node/template.yaml:82 role-action-unknown',
      'real/apigw-lambda-bedrock-sam-node/template.yaml:83 role-action-unknown',
      'real/apigw-lambda-bedrock-sam-node/template.yaml:133 role-action-unknown',
      'real/apigw-lambda-bedrock-sam-node/template.yaml:134 role-action-unknown',
      // An ARN of a KMS key has a region.
      'real/apigw-lambda-healthscribe-sam/template.yaml:94 arn-malformed',
      // SAM types, and no Transform.
      'real/apigw-lambda-request-validator/template.yaml:24 template-unreadable',
      'real/apigw-rest-api-lambda-ecr/cdk/code/src/AWSLamdaDemo/serverless.template:22 role-privilege-escalation',
      // CloudFront needs lambda:InvokeFunction as well, since October 2025.
      'real/cloudfront-lambdafunctionurl-oac-sam/template.yaml:72 function-url-permission',
      // CloudWatch Logs tries the function when the filter is created; nothing makes the permission come first.
      'real/cloudwatch-logs-subscription-lambda-sam/template.yaml:42 invoke-permission-order',
      // Dead-letter queues of targets, and no queue policy in the template.
      'real/lambda-eventbridge-sns-sam/template.yaml:63 delivery-permission-missing',
      'real/lambda-eventbridge-sns-sam/template.yaml:87 delivery-permission-missing',
      'real/lambda-eventbridge-sns-sam/template.yaml:134 delivery-permission-missing',
      'real/lambda-eventbridge-sns-sam/template.yaml:181 delivery-permission-missing',
      // Logs of every execution, and a role that may only invoke the function.
      'real/sfn-lambda/template.yaml:26 service-role-permission',
    ]);
  });

  test('have at most one warning for two functions', async () => {
    const result = await checkFolder('real');
    const { findings } = result;
    const model = modelOf(result);
    const warnings = findings.filter(({ severity }) => severity === 'warning');
    expect(warnings.length).toBeLessThanOrEqual(model.functions.length / 2);
  });
});

describeCorpus(`the SAM team's templates ${skipped}`, () => {
  test.each(['sam/input', 'sam/output', 'sam/error-input'])(
    'those of %s make nothing fail',
    async (folder) => {
      const result = await checkFolder(folder);
      expect(bugsOf(result)).toEqual([]);
      const files = readdirSync(`${corpus}${folder}`).length;
      expect(result.templates.length).toBeGreaterThan(files * 0.9 - 1);
    },
  );
});
