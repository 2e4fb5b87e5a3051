import { describe, expect, it } from '@jest/globals';
import { showScenario } from '../../src/cloudformation/scenario.ts';
import { ask, policy } from './request.ts';

const ENVIRONMENTS = `
Parameters:
  Env: { Type: String, AllowedValues: [dev, test, prod] }
  Bucket: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsNotProd: !Not [!Condition IsProd]
`;

describe('a request', () => {
  it('is allowed by a statement on its action and resource', () => {
    const read = policy(`- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::bucket/*' }`);
    expect(ask(read)).toMatchObject({ answer: 'yes', deciding: { effect: 'Allow' } });
  });

  it('is not allowed by what is not there, nor on other resources', () => {
    const read = policy(`- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::bucket/*' }`);
    expect(ask(read, { action: 's3:PutObject' }).answer).toBe('no');
    expect(ask(read, { resource: 'arn:aws:s3:::other/key' }).answer).toBe('no');
    expect(ask({ ...read, statements: [] }).answer).toBe('no');
  });

  it('is denied by a Deny, whatever allows it', () => {
    const both = policy(`
- { Effect: Allow, Action: '*', Resource: '*' }
- { Effect: Deny, Action: 's3:Get*', Resource: 'arn:aws:s3:::bucket/*' }`);
    expect(ask(both)).toMatchObject({ answer: 'no', deciding: { effect: 'Deny' } });
    expect(ask(both, { action: 's3:PutObject' }).answer).toBe('yes');
  });

  it('takes actions without regard to case, resources with', () => {
    const read = policy(`- { Effect: Allow, Action: S3:getobject, Resource: 'arn:aws:s3:::bucket/key' }`);
    expect(ask(read).answer).toBe('yes');
    expect(ask(read, { resource: 'arn:aws:s3:::bucket/KEY' }).answer).toBe('no');
  });

  it('is allowed by NotAction and NotResource for all but what they name', () => {
    const most = policy(`- { Effect: Allow, NotAction: 'iam:*', NotResource: 'arn:aws:s3:::secret/*' }`);
    expect(ask(most).answer).toBe('yes');
    expect(ask(most, { action: 'iam:PassRole' }).answer).toBe('no');
    expect(ask(most, { resource: 'arn:aws:s3:::secret/key' }).answer).toBe('no');
  });

  it('says which statement comes nearest, and what of it differs', () => {
    const other = policy(`
- { Effect: Allow, Action: sqs:SendMessage, Resource: '*' }
- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::other/*' }`);
    const [near] = ask(other).nearest;
    expect(near?.failures.map(({ failed, detail }) => [failed, detail])).toEqual([
      ['resource', 'arn:aws:s3:::other/*'],
    ]);
  });
});

describe('what the template leaves open', () => {
  it('is unknown where an open value may match', () => {
    const open = policy(
      `- { Effect: Allow, Action: s3:GetObject, Resource: !Sub 'arn:aws:s3:::\${Bucket}/*' }`,
      ENVIRONMENTS,
    );
    expect(ask(open).answer).toBe('unknown');
    expect(ask(open, { action: 's3:PutObject' }).answer).toBe('no');
  });

  it('is unknown where an open Deny may match', () => {
    const open = policy(
      `
- { Effect: Allow, Action: '*', Resource: '*' }
- { Effect: Deny, Action: '*', Resource: !Sub 'arn:aws:s3:::\${Bucket}/*' }`,
      ENVIRONMENTS,
    );
    expect(ask(open).answer).toBe('unknown');
  });

  it('is unknown where a statement can not be read', () => {
    const included = policy(
      `- { 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://a/b } } }`,
    );
    expect(ask(included).answer).toBe('unknown');
  });

  it('is unknown where the effect is open', () => {
    const open = policy(`- { Effect: !Ref Env, Action: '*', Resource: '*' }`, ENVIRONMENTS);
    expect(ask(open).answer).toBe('unknown');
  });
});

describe('conditions of the template', () => {
  it('name the scenario in which it is not allowed', () => {
    const sometimes = policy(
      `- !If [IsProd, { Effect: Allow, Action: s3:GetObject, Resource: '*' }, !Ref AWS::NoValue]`,
      ENVIRONMENTS,
    );
    const evaluation = ask(sometimes);
    expect(evaluation.answer).toBe('no');
    expect(showScenario(evaluation.when ?? new Map())).toBe('when `IsProd` is false');
    expect(ask(sometimes, { scenario: new Map([['IsProd', true]]) }).answer).toBe('yes');
  });

  it('are covered by statements that are there in turn', () => {
    const always = policy(
      `
- !If [IsProd, { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::bucket/*' }, !Ref AWS::NoValue]
- !If [IsNotProd, { Effect: Allow, Action: s3:*, Resource: '*' }, !Ref AWS::NoValue]`,
      ENVIRONMENTS,
    );
    expect(ask(always).answer).toBe('yes');
  });

  it('may stand at a single value of a list', () => {
    const either = policy(
      `- { Effect: Allow, Action: s3:GetObject, Resource: ['arn:aws:s3:::a/*', !If [IsProd, 'arn:aws:s3:::bucket/*', !Ref AWS::NoValue]] }`,
      ENVIRONMENTS,
    );
    expect(ask(either, { resource: 'arn:aws:s3:::a/key' }).answer).toBe('yes');
    expect(ask(either, { scenario: new Map([['IsProd', true]]) }).answer).toBe('yes');
    expect(ask(either, { scenario: new Map([['IsProd', false]]) }).answer).toBe('no');
  });
});

describe('policy variables', () => {
  const own = policy(
    `- { Effect: Allow, Action: s3:GetObject, Resource: 'arn:aws:s3:::bucket/\${aws:PrincipalAccount}' }`,
  );

  it('stand for what the request carries', () => {
    const resource = 'arn:aws:s3:::bucket/123456789012';
    expect(ask(own, { resource, context: { 'aws:principalaccount': '123456789012' } }).answer).toBe('yes');
    expect(ask(own, { resource, context: { 'aws:PrincipalAccount': '210987654321' } }).answer).toBe('no');
  });

  it('are open where nothing is known of them', () => {
    expect(ask(own, { context: { 'aws:PrincipalAccount': 'unknown' } }).answer).toBe('unknown');
  });
});

describe('a principal', () => {
  const statement = (principal: string) =>
    policy(`- { Effect: Allow, Principal: ${principal}, Action: s3:GetObject, Resource: '*' }`);
  const sns = { principal: { service: 'sns.amazonaws.com' } };
  const role = {
    principal: { aws: ['arn:aws:iam::123456789012:role/r'], account: ['123456789012'] },
  };

  it.each([
    ['{ Service: sns.amazonaws.com }', 'yes', 'no'],
    ['{ Service: [s3.amazonaws.com, sqs.amazonaws.com] }', 'no', 'no'],
    ['{ Service: !Sub "sns.${AWS::URLSuffix}" }', 'yes', 'no'],
    ["'*'", 'yes', 'yes'],
    ["{ AWS: '*' }", 'yes', 'yes'],
    ["{ AWS: '123456789012' }", 'no', 'yes'],
    ['{ AWS: arn:aws:iam::123456789012:root }', 'no', 'yes'],
    ['{ AWS: arn:aws:iam::210987654321:root }', 'no', 'no'],
    ['{ AWS: arn:aws:iam::123456789012:role/r }', 'no', 'yes'],
    ['{ AWS: arn:aws:iam::123456789012:role/other }', 'no', 'no'],
    ['{ Federated: cognito-identity.amazonaws.com }', 'no', 'unknown'],
  ])('%s: a service %s, a role %s', (principal, service, identity) => {
    expect(ask(statement(principal), sns).answer).toBe(service);
    expect(ask(statement(principal), role).answer).toBe(identity);
  });

  it('may be a regional variant of a service', () => {
    const logs = statement('{ Service: logs.eu-west-1.amazonaws.com }');
    const caller = { service: 'logs.amazonaws.com', alsoServices: ['logs.*.amazonaws.com'] };
    expect(ask(logs, { principal: caller }).answer).toBe('yes');
  });

  it('is matched by NotPrincipal where it is not named', () => {
    const others = policy(
      `- { Effect: Deny, NotPrincipal: { Service: sns.amazonaws.com }, Action: '*', Resource: '*' }`,
    );
    expect(ask(others, { principal: { service: 's3.amazonaws.com' } }).deciding?.effect).toBe('Deny');
    expect(ask(others, sns).deciding).toBeUndefined();
  });
});
