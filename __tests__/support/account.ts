/** Accounts for tests: what they answer, as data, and the whole check of a template with them. */
import { check } from '../../src/app/check-templates.ts';
import type { Environment } from '../../src/cloudformation/template.ts';
import type { Deployed } from '../../src/deployed/deployed.ts';
import {
  type Answer,
  type Answers,
  type Json,
  type Kind,
  keyOfQuestion,
  type Question,
  type RoleAnswer,
} from '../../src/deployed/questions.ts';
import { lookUp } from '../../src/live/look-up.ts';
import { modelOf, type Result } from '../../src/result.ts';
import { filesOf } from './stack.ts';

export const ACCOUNT = '123456789012';
export const REGION = 'eu-central-1';
export const ON = '2026-11-25';

/** What an account answers, by what each question is about. What is not listed is not there. */
export type Account = Readonly<Record<string, Answer<Answers[Kind]>>>;

export interface Asked {
  readonly result: Result;
  /** Every question, in the order in which it was asked. */
  readonly questions: readonly string[];
  readonly deployed: Deployed;
}

/** Checks templates as a run with credentials does, the account's answers given. */
export async function checkLive(
  templates: string | Readonly<Record<string, string>>,
  account: Account,
  {
    home = { account: ACCOUNT, region: REGION },
    stacks,
    ...environment
  }: Partial<Environment & Pick<Deployed, 'home' | 'stacks'>> = {},
): Promise<Asked> {
  const questions: string[] = [];
  let deployed: Deployed | undefined;
  const ask = async (question: Question): Promise<Answer<Answers[Kind]>> => {
    questions.push(keyOfQuestion(question));
    return account[`${question.kind} ${question.name}`] ?? { absent: true };
  };
  const texts = typeof templates === 'string' ? { 'template.yaml': templates } : templates;
  const result = await check({
    templates: Object.entries(texts).map(([path, text]) => ({ source: { path, text }, named: true })),
    files: filesOf(),
    environment: { parameters: new Map<string, string>(), ...environment },
    look: async (model, rebuild) => {
      deployed = await lookUp({ model, rebuild, on: ON, home, ask, ...(stacks && { stacks }) });
      return deployed;
    },
  });
  if (deployed === undefined) throw new Error('nothing was looked up');
  return { result, questions, deployed };
}

export const roleArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:role/${name}`;
export const policyArn = (name: string): string => `arn:aws:iam::${ACCOUNT}:policy/${name}`;
export const functionArn = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

export const trusting = (service: string): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
});

export const allowing = (action: string | readonly string[], resource = '*'): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
});

/** A role that Lambda may assume and that may write logs, but for what is said of it. */
export const role = (more: Partial<RoleAnswer> = {}): Answer<RoleAnswer> => ({
  found: {
    trust: trusting('lambda.amazonaws.com'),
    inline: [],
    attached: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'],
    ...more,
  },
});

/** A statement that AddPermission makes. */
export const statement = (sid: string, resource: string, source: string, service = 'sns'): Json => ({
  Sid: sid,
  Effect: 'Allow',
  Principal: { Service: `${service}.amazonaws.com` },
  Action: 'lambda:InvokeFunction',
  Resource: resource,
  Condition: { ArnLike: { 'AWS:SourceArn': source } },
});

export const policyOf = (...statements: readonly Json[]): Answer<{ readonly document: Json }> => ({
  found: { document: { Version: '2012-10-17', Statement: statements } },
});

/** `rule line: message`, for each finding. */
export function linesOf({ findings }: Result): readonly string[] {
  return findings.map(({ rule, message, at }) => {
    const line = at.source.text.slice(0, at.start).split('\n').length;
    return `${rule} ${line}: ${message}`;
  });
}

/** `source: verdict, why`, for each invocation. */
export const verdictsOf = (result: Result): readonly string[] =>
  modelOf(result).verdicts.map(
    ({ invocation, verdict, why }) => `${invocation.resource.id}: ${verdict}, ${why}`,
  );
