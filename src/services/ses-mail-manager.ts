/** Amazon SES Mail Manager: rule actions. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const sesMailManager: Service = {
  table: [
    {
      service: 'Amazon SES Mail Manager',
      what: 'rule actions',
      paths: [
        {
          type: 'AWS::SES::MailManagerRuleSet',
          item: 'Rules[].Actions[].InvokeLambda',
          function: 'FunctionArn',
          role: 'RoleArn',
        },
      ],
      by: 'role',
      principal: 'ses.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::SES::MailManagerRuleSet'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
