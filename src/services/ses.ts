/** Amazon SES: receipt rules. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const ses: Service = {
  table: [
    {
      service: 'Amazon SES',
      what: 'receipt rules',
      paths: [{ type: 'AWS::SES::ReceiptRule', function: 'Rule.Actions[].LambdaAction.FunctionArn' }],
      by: 'resource-policy',
      principal: 'ses.amazonaws.com',
      sourceArn:
        'arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${RuleSetName}:receipt-rule/${Rule.Name}',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'yes',
      symptom: 'Could not invoke Lambda function',
      reference: `${DOCS}/ses/latest/dg/receiving-email-permissions.html`,
    },
  ],
};
