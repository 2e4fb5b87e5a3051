/** Amazon Bedrock: agents; flows; transformations of knowledge bases. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

export const bedrock: Service = {
  table: [
    {
      service: 'Amazon Bedrock',
      what: 'agents',
      paths: [
        { type: 'AWS::Bedrock::Agent', function: 'ActionGroups[].ActionGroupExecutor.Lambda' },
        { type: 'AWS::Bedrock::Agent', function: 'PromptOverrideConfiguration.OverrideLambda' },
        { type: 'AWS::Bedrock::Agent', function: 'CustomOrchestration.Executor.Lambda' },
      ],
      by: 'resource-policy',
      principal: 'bedrock.amazonaws.com',
      sourceArn: 'arn:${Partition}:bedrock:${Region}:${Account}:agent/${id}',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'dependencyFailedException: Access denied while invoking Lambda function',
      reference: `${DOCS}/bedrock/latest/userguide/agents-permissions.html`,
    },
    {
      service: 'Amazon Bedrock',
      what: 'flows',
      paths: [
        {
          type: 'AWS::Bedrock::Flow',
          function: 'Definition.Nodes[].Configuration.LambdaFunction.LambdaArn',
          role: '/ExecutionRoleArn',
        },
      ],
      by: 'role',
      principal: 'bedrock.amazonaws.com',
      checkedAtCreation: 'no',
      reference: `${DOCS}/bedrock/latest/userguide/flows-permissions.html`,
      undocumented: NOT_DOCUMENTED,
    },
    {
      service: 'Amazon Bedrock',
      what: 'transformations of knowledge bases',
      paths: [
        {
          type: 'AWS::Bedrock::DataSource',
          function:
            'VectorIngestionConfiguration.CustomTransformationConfiguration.Transformations[].TransformationFunction.TransformationLambdaConfiguration.LambdaArn',
          roleOf: { property: 'KnowledgeBaseId', type: 'AWS::Bedrock::KnowledgeBase', role: 'RoleArn' },
        },
      ],
      by: 'role',
      principal: 'bedrock.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/bedrock/latest/userguide/kb-permissions.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
