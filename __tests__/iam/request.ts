/** Statements and requests for tests: a policy document in YAML, a request as plain values. */
import type { Template } from '../../src/cloudformation/template.ts';
import { type Evaluation, evaluate } from '../../src/iam/evaluate.ts';
import { statementsOf } from '../../src/iam/parse.ts';
import { contextOf, type Request } from '../../src/iam/request.ts';
import type { Statement } from '../../src/iam/statement.ts';
import { stackOf } from '../support/stack.ts';

export interface Policy {
  readonly template: Template;
  readonly statements: readonly Statement[];
}

/** The statements of a document whose `Statement` is given as YAML; `head` goes above `Resources`. */
export function policy(statement: string, head = ''): Policy {
  const lines = statement.trim().split('\n');
  const indented = lines.map((line) => `          ${line}`).join('\n');
  const template = stackOf(
    `${head}\nResources:\n  It:\n    Type: AWS::IAM::ManagedPolicy\n    Properties:\n      PolicyDocument:\n        Version: '2012-10-17'\n        Statement:\n${indented}\n`,
  );
  const document = template.resources.get('It')?.properties.one('PolicyDocument');
  return { template, statements: document === undefined ? [] : statementsOf(document, 'the policy') };
}

export interface Asked {
  readonly action?: string;
  readonly resource?: string;
  readonly principal?: Request['principal'];
  readonly context?: Readonly<Record<string, string | readonly string[] | 'absent' | 'unknown'>>;
  readonly otherKeys?: Request['otherKeys'];
  readonly scenario?: Request['scenario'];
}

const textsOf = (value: string | readonly string[]) => {
  if (value === 'absent' || value === 'unknown') return value;
  return typeof value === 'string' ? [value] : value.map((each) => [each]);
};

export function ask({ template, statements }: Policy, asked: Asked = {}): Evaluation {
  const context = Object.entries(asked.context ?? {}).map(([key, value]) => [key, textsOf(value)] as const);
  return evaluate(
    statements,
    {
      action: asked.action ?? 's3:GetObject',
      resource: [asked.resource ?? 'arn:aws:s3:::bucket/key'],
      context: contextOf(Object.fromEntries(context)),
      otherKeys: asked.otherKeys ?? 'absent',
      scenario: asked.scenario ?? new Map(),
      ...(asked.principal && { principal: asked.principal }),
    },
    template.conditions,
  );
}
