/** The part of a model that stands in some templates: as all of them make it. */
import { expect, it } from '@jest/globals';
import { buildModel } from '../../src/model/build.ts';
import { partOf } from '../../src/model/part.ts';
import { stackOf } from '../support/stack.ts';

const NAME = 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:orders';
const functions = stackOf(
  `Resources:
  Fn: { Type: AWS::Lambda::Function, Properties: { FunctionName: orders, Handler: i.h, Runtime: nodejs22.x, Role: r, Code: { ZipFile: x } } }
  Used: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Action: lambda:InvokeFunction, Principal: sns.amazonaws.com, SourceArn: !Sub 'arn:aws:sns:\${AWS::Region}:\${AWS::AccountId}:orders' } }
  Other: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref Fn, Action: lambda:InvokeFunction, Principal: s3.amazonaws.com } }
`,
  { path: 'functions.yaml' },
);
const sources = stackOf(
  `Resources:
  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: orders, Subscription: [{ Protocol: lambda, Endpoint: !Sub '${NAME}' }] } }
`,
  { path: 'sources.yaml' },
);
const model = buildModel([functions, sources]);
const ids = (list: readonly { readonly resource: { readonly id: string } }[]) =>
  list.map(({ resource }) => resource.id);

it('keeps a verdict that counts a grant of another template', () => {
  const part = partOf(model, [sources]);
  expect(part.verdicts.map(({ verdict, grants }) => [verdict, ids(grants)])).toEqual([['granted', ['Used']]]);
  expect([ids(part.functions), ids(part.grants), part.templates]).toEqual([[], [], [sources]]);
});

it('leaves out a grant that an invocation of another template uses', () => {
  const part = partOf(model, [functions]);
  expect(ids(model.grants)).toEqual(['Used', 'Other']);
  expect([ids(part.functions), ids(part.grants), part.verdicts]).toEqual([['Fn'], ['Other'], []]);
});

it('is the model where all templates are in it', () => {
  expect(partOf(model, [functions, sources])).toEqual(model);
});
