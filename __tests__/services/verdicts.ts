/** Verdicts on one source and one grant, for tests that hold a right grant against a wrong one. */
import { buildModel } from '../../src/model/build.ts';
import { stackOf } from '../support/stack.ts';

const FUNCTION = `  Fn:
    Type: AWS::Lambda::Function
    Properties: { FunctionName: work, Code: { ZipFile: x }, Role: !GetAtt Execution.Arn }
  Execution:
    Type: AWS::IAM::Role
    Properties: { AssumeRolePolicyDocument: { Statement: [] } }
`;

/** A resource that invokes `Fn`: its type, its properties in YAML's flow form, and further resources. */
export interface SourceCase {
  readonly type: string;
  readonly properties: string;
  readonly more?: string;
}

const templateOf = ({ type, properties, more = '' }: SourceCase, grant: string): string =>
  `Resources:\n${FUNCTION}  Source:\n    Type: ${type}\n    Properties: ${properties}\n${more}${grant}`;

/** The verdicts on the invocations of `Source`. */
export function verdictsOn(source: SourceCase, grant = ''): readonly string[] {
  const model = buildModel([stackOf(templateOf(source, grant))]);
  return model.verdicts
    .filter(({ invocation }) => invocation.resource.id === 'Source')
    .map(({ verdict, why }) => (verdict === 'granted' ? verdict : `${verdict}: ${why}`));
}

export const permission = (principal: string, sourceArn?: string): string => `  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !GetAtt Fn.Arn
      Principal: ${principal}
${sourceArn === undefined ? '' : `      SourceArn: ${sourceArn}\n`}`;

/** The role `Caller`: who may assume it, and what it may do on which resource. */
export const caller = (
  principal: string,
  actions: readonly string[] = ['lambda:InvokeFunction'],
  resource = '!GetAtt Fn.Arn',
): string => `  Caller:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: ${principal} }, Action: 'sts:AssumeRole' }]
      Policies:
        - PolicyName: invoke
          PolicyDocument:
            Statement: [{ Effect: Allow, Action: ${JSON.stringify(actions)}, Resource: ${resource} }]
`;
