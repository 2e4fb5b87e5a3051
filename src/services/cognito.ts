/** Amazon Cognito: user pool triggers; user pool triggers in another region. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './fact.ts';
import type { Service } from './service.ts';

const COGNITO_TRIGGERS = [
  'CreateAuthChallenge',
  'CustomMessage',
  'DefineAuthChallenge',
  'PostAuthentication',
  'PostConfirmation',
  'PreAuthentication',
  'PreSignUp',
  'PreTokenGeneration',
  'UserMigration',
  'VerifyAuthChallengeResponse',
  'CustomEmailSender.LambdaArn',
  'CustomSMSSender.LambdaArn',
  'PreTokenGenerationConfig.LambdaArn',
  'InboundFederation.LambdaArn',
] as const;

const COGNITO_TRIGGER: SourceFact = {
  service: 'Amazon Cognito',
  what: 'user pool triggers',
  paths: COGNITO_TRIGGERS.map((trigger) => ({
    type: 'AWS::Cognito::UserPool',
    function: `LambdaConfig.${trigger}`,
  })),
  by: 'resource-policy',
  principal: 'cognito-idp.amazonaws.com',
  sourceArn: 'arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${pool id}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'invocation failed due to error AccessDeniedException (UnexpectedLambdaException)',
  reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};

export const cognito: Service = {
  table: [
    COGNITO_TRIGGER,
    {
      ...COGNITO_TRIGGER,
      what: 'user pool triggers in another region',
      paths: COGNITO_TRIGGERS.map((trigger) => ({
        type: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment',
        function: `LambdaConfig.${trigger}`,
      })),
      sourceArn: 'arn:${Partition}:cognito-idp:${Region}:${Account}:userpool/${UserPoolId}',
      sourceBy: 'template',
      reference: typePage('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
