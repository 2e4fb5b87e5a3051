/** Small templates for the tests of the two ends: one in which all is well, and one with a fault on a known line. */

const fn = `Resources:
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
  Topic:
    Type: AWS::SNS::Topic
  Subscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref Topic
      Endpoint: !GetAtt Fn.Arn
`;

export const good = `${fn}  Permission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref Fn
      Principal: sns.amazonaws.com
      SourceArn: !Ref Topic
`;

/** No permission for the topic: \`invoke-permission-missing\` at the endpoint. */
export const faulty = fn;

export const faultyLine = 27;

export const sam = `Transform: AWS::Serverless-2016-10-31
Parameters:
  Stage:
    Type: String
Resources:
  Fn:
    Type: AWS::Serverless::Function
    Properties:
      FunctionName: !Sub fn-\${Stage}
      CodeUri: src/
      Handler: index.handler
      Runtime: nodejs22.x
      Events:
        Nightly:
          Type: Schedule
          Properties:
            Schedule: rate(1 day)
`;
