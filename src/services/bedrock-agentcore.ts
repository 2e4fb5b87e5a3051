/** Amazon Bedrock AgentCore: evaluators; gateway targets and interceptors. */
import { DOCS, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const bedrockAgentcore: Service = {
  table: [
    {
      service: 'Amazon Bedrock AgentCore',
      what: 'evaluators',
      paths: [
        {
          type: 'AWS::BedrockAgentCore::Evaluator',
          function: 'EvaluatorConfig.CodeBased.LambdaConfig.LambdaArn',
        },
      ],
      by: 'resource-policy',
      principal: 'bedrock-agentcore.amazonaws.com',
      sourceArn: 'arn:${Partition}:bedrock-agentcore:${Region}:${Account}:evaluator/${id}',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::BedrockAgentCore::Evaluator'),
    },
    {
      service: 'Amazon Bedrock AgentCore',
      what: 'gateway targets and interceptors',
      paths: [
        {
          type: 'AWS::BedrockAgentCore::GatewayTarget',
          function: 'TargetConfiguration.Mcp.Lambda.LambdaArn',
          roleOf: { property: 'GatewayIdentifier', type: 'AWS::BedrockAgentCore::Gateway', role: 'RoleArn' },
        },
        {
          type: 'AWS::BedrockAgentCore::Gateway',
          function: 'InterceptorConfigurations[].Interceptor.Lambda.Arn',
          role: '/RoleArn',
        },
      ],
      by: 'role',
      principal: 'bedrock-agentcore.amazonaws.com',
      checkedAtCreation: 'no',
      symptom:
        'Access denied while invoking Lambda function. Check the permissions on the Lambda function and Gateway execution role',
      reference: `${DOCS}/bedrock-agentcore/latest/devguide/gateway-prerequisites-permissions.html`,
    },
  ],
};
