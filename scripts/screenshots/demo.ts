/** A small stack with faults of the kinds that most repositories have, for the pictures on top of the documentation. */
export const DEMO_PATH = 'services/orders/template.yaml';

export const DEMO = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31

Globals:
  Function: { Runtime: nodejs22.x, Handler: index.handler, CodeUri: src/ }

Resources:
  PlaceOrder:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        Post: { Type: HttpApi, Properties: { Path: /orders, Method: post } }

  OrdersTopic:
    Type: AWS::SNS::Topic

  ReturnsTopic:
    Type: AWS::SNS::Topic

  SendReceipt:
    Type: AWS::Serverless::Function
    Properties: {}

  ReceiptSubscription:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: lambda
      TopicArn: !Ref OrdersTopic
      Endpoint: !GetAtt SendReceipt.Arn

  ReceiptPermission:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: !Ref SendReceipt
      Principal: sns.amazonaws.com
      SourceArn: !Ref ReturnsTopic

  ShipmentsQueue:
    Type: AWS::SQS::Queue

  ShipOrder:
    Type: AWS::Serverless::Function
    Properties:
      Role: !GetAtt ShipOrderRole.Arn
      Events:
        Shipments: { Type: SQS, Properties: { Queue: !GetAtt ShipmentsQueue.Arn } }

  ShipOrderRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns:
        - arn:aws:iam::aws:policy/AWSLambdaSQSQueueExecutionRole

  NightlyReport:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        EveryNight: { Type: Schedule, Properties: { Schedule: cron(0 3 * * ? *) } }
`;
