/** Whatever throws costs what it would have found, and no more. */
import { describe, expect, it } from '@jest/globals';
import { FAULT } from '../../bench/hostile-inputs.ts';
import { check } from '../../src/app/check-templates.ts';
import type { Template } from '../../src/cloudformation/template.ts';
import { buildModel } from '../../src/model/build.ts';
import type { Result } from '../../src/result.ts';

const TEXT = `Transform: AWS::Serverless-2016-10-31\nResources:\n${FAULT}  Other: { Type: AWS::SNS::Subscription, Properties: { Protocol: lambda, TopicArn: !Ref BesideTopic, Endpoint: !GetAtt BesideFn.Arn } }\n  Table: { Type: AWS::Serverless::SimpleTable }\n  Flow: { Type: AWS::Serverless::StateMachine, Properties: { DefinitionUri: flow.json } }\n`;

/** Throws where `spoil` or `read` does. */
const run = (spoil: (template: Template) => void, read: () => undefined = () => undefined): Promise<Result> =>
  check(
    {
      templates: [{ source: { path: 'template.yaml', text: TEXT }, named: true }],
      files: { read },
      environment: { parameters: new Map() },
    },
    {
      build: (stacks, ...more) => {
        for (const template of stacks) spoil(template);
        return buildModel(stacks, ...more);
      },
    },
  );

const told = ({ findings }: Result): readonly string[] =>
  findings.map(({ rule, resources }) => `${rule} ${resources[1] ?? ''}`.trim()).sort();

/** As a read that overflows the stack does. */
function overflow(): never {
  throw new RangeError('Maximum call stack size exceeded');
}

describe('a file that can not be read for a mistake of the check', () => {
  it('costs what names it only', async () => {
    const spoiled = await run(() => {}, overflow);
    // The model and a rule read the file: each says that it could not.
    expect([...new Set(told(spoiled))]).toEqual([
      'internal-error',
      'invoke-permission-missing BesideSubscription',
      'invoke-permission-missing Other',
    ]);
  });
});

describe('a resource that can not be read', () => {
  it('costs its own invocations only', async () => {
    const whole = await run(() => {});
    const fault = 'invoke-permission-missing BesideSubscription';
    expect(told(whole)).toEqual([fault, 'invoke-permission-missing Other']);
    const spoiled = await run(({ resources }) => {
      const resource = resources.get('Other');
      if (resource !== undefined) Object.defineProperty(resource, 'properties', { get: overflow });
    });
    expect(told(spoiled)).toContain(fault);
    expect(spoiled.findings.find(({ rule }) => rule === 'internal-error')?.message).toMatch(
      /^The check itself failed while working out what Other invokes: Maximum call stack/,
    );
  });
});
