/** Identity services that invoke functions by the function's resource policy. */
import type { SourceFact } from './sources.ts';

const DOCS = 'https://docs.aws.amazon.com';

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

export const COGNITO_TRIGGER: SourceFact = {
  service: 'Amazon Cognito',
  what: 'user pool triggers',
  paths: COGNITO_TRIGGERS.map((trigger) => ({
    type: 'AWS::Cognito::UserPool',
    function: `LambdaConfig.${trigger}`,
  })),
  by: 'resource-policy',
  principal: 'cognito-idp.amazonaws.com',
  sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<pool id>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'invocation failed due to error AccessDeniedException (UnexpectedLambdaException)',
  reference: `${DOCS}/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html`,
};
