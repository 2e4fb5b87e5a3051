/** A schedule that invokes a function through a role, for the tests of rules on such roles. */
export interface Parts {
  /** `Principal` of the role's trust policy. */
  readonly principal?: string;
  /** The actions, and on what the role allows them. */
  readonly action?: string;
  readonly resource?: string;
  /** Whom the schedule invokes, with what is behind it, such as an announced finding. */
  readonly target?: string;
  readonly head?: string;
}

export const invokerTemplate = ({
  principal = '{ Service: scheduler.amazonaws.com }',
  action = 'lambda:InvokeFunction',
  resource = '!GetAtt Orders.Arn',
  target = '!GetAtt Orders.Arn',
  head = '',
}: Parts = {}): string => `${head}
Resources:
  Orders: { Type: AWS::Lambda::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/orders' } }
  Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref Orders, Name: live, FunctionVersion: '1' } }
  Nightly:
    Type: AWS::Scheduler::Schedule
    Properties:
      ScheduleExpression: rate(1 day)
      FlexibleTimeWindow: { Mode: 'OFF' }
      Target:
        Arn: ${target}
        RoleArn: !GetAtt Invoker.Arn
  Invoker:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: ${principal}
            Action: sts:AssumeRole
      Policies:
        - PolicyName: Invoke
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: ${action}
                Resource: ${resource}
`;
