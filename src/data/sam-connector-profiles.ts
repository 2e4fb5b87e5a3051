/**
 * What connectors grant, by the types that they join: source, destination, and how.
 *
 * - `role of source`, `role of destination`: a managed policy on that side's role; each line an access category, the
 *   actions of one service and the resources.
 * - `permission`: a Lambda permission on the destination; principal and source ARN.
 * - `queue policy`, `topic policy`: the destination lets a service act for the source; service and action.
 *
 * `before`: what must wait for the grant. `only`: the access categories that go together.
 * Source: https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/reference-sam-connector.html
 */
export const CONNECTOR_PROFILES = `
DynamoDB::Table > Lambda::Function | role of destination | before mapping
  Read dynamodb:DescribeStream,GetRecords,GetShardIterator,ListStreams on {Source.Arn}/stream/*
Events::Rule > SNS::Topic | topic policy
  Write events.amazonaws.com sns:Publish
Events::Rule > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
Events::Rule > StepFunctions::StateMachine | role of source
  Write states:StartExecution on {Destination.Arn}
Events::Rule > Lambda::Function | permission
  Write events.amazonaws.com from {Source.Arn}
Events::Rule > SQS::Queue | queue policy
  Write events.amazonaws.com sqs:SendMessage
Lambda::Function > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn}
Lambda::Function > S3::Bucket | role of source
  Read s3:GetObject,GetObjectAcl,GetObjectLegalHold,GetObjectRetention,GetObjectTorrent,GetObjectVersion,GetObjectVersionAcl,GetObjectVersionForReplication,GetObjectVersionTorrent,ListBucket,ListBucketMultipartUploads,ListBucketVersions,ListMultipartUploadParts on {Destination.Arn} {Destination.Arn}/*
  Write s3:AbortMultipartUpload,DeleteObject,DeleteObjectVersion,PutObject,PutObjectLegalHold,PutObjectRetention,RestoreObject on {Destination.Arn} {Destination.Arn}/*
Lambda::Function > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
Lambda::Function > SQS::Queue | role of source
  Read sqs:ReceiveMessage,GetQueueAttributes on {Destination.Arn}
  Write sqs:DeleteMessage,SendMessage,ChangeMessageVisibility,PurgeQueue on {Destination.Arn}
Lambda::Function > SNS::Topic | role of source
  Write sns:Publish on {Destination.Arn}
Lambda::Function > StepFunctions::StateMachine | role of source
  Write states:StartExecution,StartSyncExecution on {Destination.Arn}
  Write states:StopExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Read states:DescribeStateMachine,ListExecutions on {Destination.Arn}
  Read states:DescribeExecution,DescribeStateMachineForExecution,GetExecutionHistory on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
Lambda::Function > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
Lambda::Function > Location::PlaceIndex | role of source
  Read geo:DescribePlaceIndex,GetPlace,SearchPlaceIndexForPosition,SearchPlaceIndexForSuggestions,SearchPlaceIndexForText on {Destination.Arn}
ApiGatewayV2::Api > Lambda::Function | permission
  Write apigateway.amazonaws.com from arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:{Source.ResourceId}/{Source.Qualifier}
ApiGateway::RestApi > Lambda::Function | permission
  Write apigateway.amazonaws.com from arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:{Source.ResourceId}/{Source.Qualifier}
SNS::Topic > SQS::Queue | queue policy
  Write sns.amazonaws.com sqs:SendMessage
SNS::Topic > Lambda::Function | permission
  Write sns.amazonaws.com from {Source.Arn}
SQS::Queue > Lambda::Function | role of destination | before mapping | only Read+Write
  Write sqs:DeleteMessage on {Source.Arn}
  Read sqs:ReceiveMessage,GetQueueAttributes on {Source.Arn}
S3::Bucket > Lambda::Function | permission
  Write s3.amazonaws.com from {Source.Arn} in account
StepFunctions::StateMachine > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn}
StepFunctions::StateMachine > SNS::Topic | role of source
  Write sns:Publish on {Destination.Arn}
StepFunctions::StateMachine > SQS::Queue | role of source
  Write sqs:SendMessage on {Destination.Arn}
StepFunctions::StateMachine > S3::Bucket | role of source
  Read s3:GetObject,GetObjectAcl,GetObjectLegalHold,GetObjectRetention,GetObjectTorrent,GetObjectVersion,GetObjectVersionAcl,GetObjectVersionForReplication,GetObjectVersionTorrent,ListBucket,ListBucketMultipartUploads,ListBucketVersions,ListMultipartUploadParts on {Destination.Arn} {Destination.Arn}/*
  Write s3:AbortMultipartUpload,DeleteObject,DeleteObjectVersion,PutObject,PutObjectLegalHold,PutObjectRetention,RestoreObject on {Destination.Arn} {Destination.Arn}/*
StepFunctions::StateMachine > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
StepFunctions::StateMachine > StepFunctions::StateMachine | role of source | before source | only Read or Read+Write
  Read states:DescribeExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Read events:DescribeRule on arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
  Write states:StartExecution on {Destination.Arn}
  Write states:StopExecution on arn:\${AWS::Partition}:states:\${AWS::Region}:\${AWS::AccountId}:execution:{Destination.Name}:*
  Write events:PutTargets,PutRule on arn:\${AWS::Partition}:events:\${AWS::Region}:\${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule
StepFunctions::StateMachine > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
AppSync::DataSource > DynamoDB::Table | role of source
  Read dynamodb:GetItem,Query,Scan,BatchGetItem,ConditionCheckItem,PartiQLSelect on {Destination.Arn} {Destination.Arn}/index/*
  Write dynamodb:PutItem,UpdateItem,DeleteItem,BatchWriteItem,PartiQLDelete,PartiQLInsert,PartiQLUpdate on {Destination.Arn} {Destination.Arn}/index/*
AppSync::DataSource > Lambda::Function | role of source
  Write lambda:InvokeAsync,InvokeFunction on {Destination.Arn} {Destination.Arn}:*
AppSync::DataSource > Events::EventBus | role of source
  Write events:PutEvents on {Destination.Arn}
AppSync::GraphQLApi > Lambda::Function | permission
  Write appsync.amazonaws.com from arn:\${AWS::Partition}:appsync:\${AWS::Region}:\${AWS::AccountId}:apis/{Source.ResourceId}
`;
