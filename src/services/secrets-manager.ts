/** AWS Secrets Manager: rotation. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const secretsManager: Service = {
  table: [
    {
      service: 'AWS Secrets Manager',
      what: 'rotation',
      paths: [{ type: 'AWS::SecretsManager::RotationSchedule', function: 'RotationLambdaARN' }],
      by: 'resource-policy',
      principal: 'secretsmanager.amazonaws.com',
      sourceAccount: true,
      checkedAtCreation: 'yes',
      symptom:
        'Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.',
      reference: `${DOCS}/secretsmanager/latest/userguide/rotating-secrets-required-permissions-function.html`,
    },
  ],
};
