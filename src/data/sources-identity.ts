/** Identity services that invoke functions by the function's resource policy. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './sources.ts';

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

export const IDENTITY_SOURCES: readonly SourceFact[] = [
  COGNITO_TRIGGER,
  {
    ...COGNITO_TRIGGER,
    what: 'user pool triggers in another region',
    paths: COGNITO_TRIGGERS.map((trigger) => ({
      type: 'AWS::Cognito::UserPoolRegionalConfigurationAttachment',
      function: `LambdaConfig.${trigger}`,
    })),
    sourceArn: 'arn:<partition>:cognito-idp:<region>:<account>:userpool/<UserPoolId>',
    sourceBy: 'form',
    reference: typePage('AWS::Cognito::UserPoolRegionalConfigurationAttachment'),
    doubt: NOT_DOCUMENTED,
  },
  {
    service: 'Amazon Cognito Sync',
    what: 'identity pool events',
    paths: [{ type: 'AWS::Cognito::IdentityPool', function: 'CognitoEvents{}' }],
    by: 'resource-policy',
    principal: 'cognito-sync.amazonaws.com',
    sourceArn: 'arn:<partition>:cognito-identity:<region>:<account>:identitypool/<Ref>',
    sourceBy: 'form',
    sourceAccount: true,
    checkedAtCreation: 'unknown',
    reference: `${DOCS}/cognito/latest/developerguide/cognito-events.html`,
  },
  {
    service: 'AWS Transfer Family',
    what: 'identity providers',
    paths: [
      {
        type: 'AWS::Transfer::Server',
        function: 'IdentityProviderDetails.Function',
        when: { IdentityProviderType: 'AWS_LAMBDA' },
      },
    ],
    by: 'resource-policy',
    principal: 'transfer.amazonaws.com',
    sourceArn: 'arn:<partition>:transfer:<region>:<account>:server/<id>',
    sourceAccount: true,
    checkedAtCreation: 'no',
    symptom: 'users can not log in',
    reference: `${DOCS}/transfer/latest/userguide/custom-lambda-idp.html`,
  },
  {
    service: 'AWS HealthLake',
    what: 'SMART on FHIR identity providers',
    paths: [
      { type: 'AWS::HealthLake::FHIRDatastore', function: 'IdentityProviderConfiguration.IdpLambdaArn' },
    ],
    by: 'resource-policy',
    principal: 'healthlake.amazonaws.com',
    checkedAtCreation: 'unknown',
    reference: typePage('AWS::HealthLake::FHIRDatastore'),
    doubt: NOT_DOCUMENTED,
  },
];
