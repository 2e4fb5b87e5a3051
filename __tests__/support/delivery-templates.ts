/** Templates of sources that send to a queue or topic, for the tests of the rules on deliveries. */

export const QUEUE = '\n  Orders: { Type: AWS::SQS::Queue }';
export const TOPIC = '\n  News: { Type: AWS::SNS::Topic }';
export const SUBSCRIPTION =
  '\n  Subscription: { Type: AWS::SNS::Subscription, Properties: { Protocol: sqs, TopicArn: !Ref News, Endpoint: !GetAtt Orders.Arn } }';

export interface PolicyParts {
  readonly id?: string;
  readonly on?: string;
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly condition?: string;
  readonly effect?: string;
  readonly rest?: string;
}

/** The policy of a queue with one statement, for a topic where nothing else is said. */
export const queuePolicy = ({
  id = 'OrdersPolicy',
  on = 'Orders',
  principal = '{ Service: sns.amazonaws.com }',
  action = 'sqs:SendMessage',
  resource = '!GetAtt Orders.Arn',
  condition = "{ ArnLike: { 'aws:SourceArn': !Ref News } }",
  effect = 'Allow',
  rest = '',
}: PolicyParts = {}): string => `
  ${id}:
    Type: AWS::SQS::QueuePolicy${rest}
    Properties:
      Queues: [!Ref ${on}]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: ${effect}
            Principal: ${principal}
            Action: ${action}
            Resource: ${resource}${condition === '' ? '' : `\n            Condition: ${condition}`}`;

export const resources = (...parts: readonly string[]): string => `Resources:${parts.join('')}\n`;

/** A bucket that notifies the queue. */
export const bucket = (rest = '', name = 'BucketName: orders-uploads, ', announced = ''): string => `
  Uploads:
    Type: AWS::S3::Bucket${rest}
    Properties: { ${name}NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: !GetAtt Orders.Arn }] } }${announced}`;

/** The condition that Amazon S3 meets for that bucket. */
export const FROM_BUCKET =
  "{ ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders-uploads' }, StringEquals: { 'aws:SourceAccount': !Ref AWS::AccountId } }";
