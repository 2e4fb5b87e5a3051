/** Runs the action as on a pull request, against the GitHub for tests. */
import { join } from 'node:path';
import type { Patience } from '../../src/action/github/patience.ts';
import { runAction } from '../../src/action/run-action.ts';
import { type FakeCore, fakeCore } from './fake-core.ts';
import { type GitHub, OWNER, PULL, REPO, TOKEN } from './github-api.ts';
import { workspace } from './workspace.ts';

/** Nothing is waited for longer than a test may take. */
const QUICK: Patience = { answer: 5000, all: 20_000, second: 1 };

export interface Acted extends FakeCore {
  /** All that anybody could read afterwards: the log with its commands, the summary. */
  readonly said: () => string;
}

export interface Acting {
  readonly files?: Readonly<Record<string, string>>;
  /** A checkout that is there already, instead of the files. */
  readonly folder?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: { readonly name: string; readonly payload: object; readonly sha: string };
  readonly environment?: NodeJS.ProcessEnv;
  readonly patience?: Partial<Patience>;
}

/** The payload of `pull_request`, for a head in this repository or in a fork. */
export function pullRequest(head: string, fork = false, base = 'ba5e'.repeat(10)) {
  return {
    name: 'pull_request',
    payload: {
      pull_request: {
        number: PULL,
        head: { sha: head, repo: { id: fork ? 2 : 1 } },
        base: { sha: base, repo: { id: 1 } },
      },
    },
    // What the runner checks out: the merge of head and base.
    sha: '3e43'.repeat(10),
  };
}

export async function act(github: GitHub, acting: Acting): Promise<Acted> {
  const { files = {}, inputs = {}, event = pullRequest(github.head), environment = {}, patience } = acting;
  const { folder = workspace(files) } = acting;
  const runner = workspace({ 'event.json': JSON.stringify(event.payload), 'summary.md': '' });
  const fake = fakeCore({ 'github-token': TOKEN, ...inputs });
  await runAction(
    fake.core,
    {
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: join(runner, 'event.json'),
      GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
      GITHUB_SHA: event.sha,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '4711',
      GITHUB_ACTION_REPOSITORY: 'lambda-permission-check/lambda-permission-check',
      GITHUB_ACTION_REF: 'v1',
      ...environment,
    },
    { patience: { ...QUICK, ...patience } },
  );
  return { ...fake, said: () => [...fake.all().flat().map(text), fake.summary()].join('\n') };
}

const text = (told: unknown): string => (typeof told === 'string' ? told : JSON.stringify(told));

/** A template with so many topics that may not invoke its function, each a finding of its own. */
export function withFindings(number: number): string {
  const topics = Array.from(
    { length: number },
    (_, index) => `  Topic${index}:
    Type: AWS::SNS::Topic
  Subscription${index}:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref Topic${index}
      Endpoint: !GetAtt Fn.Arn
`,
  );
  return `${FUNCTION}${topics.join('')}`;
}

const FUNCTION = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Handler: index.handler
      Runtime: nodejs22.x
      Code: { S3Bucket: code, S3Key: fn.zip }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
`;

const ADMIN = `      Policies:
        - PolicyName: all
          PolicyDocument:
            Version: '2012-10-17'
            Statement: [{ Effect: Allow, Action: '*', Resource: '*' }]
`;

export interface Faults {
  /** A fault with a certain fix: the managed policy by a path that it does not have. */
  readonly policy?: boolean;
  /** A fault whose fix is several lines: a topic that may not invoke the function. */
  readonly topic?: boolean;
  /** A fault without a fix: a role that may do everything. */
  readonly admin?: boolean;
  /** Another of the first kind. */
  readonly vpc?: boolean;
}

/** A template with these faults. */
export function withFaults({ policy = false, topic = false, admin = false, vpc = false }: Faults): string {
  const parts = [policy ? FUNCTION.replace('policy/service-role/', 'policy/') : FUNCTION];
  if (vpc) parts.push('        - arn:aws:iam::aws:policy/AWSLambdaVPCAccessExecutionRole\n');
  if (admin) parts.push(ADMIN);
  if (topic) parts.push(withFindings(1).slice(FUNCTION.length));
  return parts.join('');
}
