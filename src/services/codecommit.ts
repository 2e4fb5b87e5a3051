/** AWS CodeCommit: triggers. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const codecommit: Service = {
  table: [
    {
      service: 'AWS CodeCommit',
      what: 'triggers',
      paths: [{ type: 'AWS::CodeCommit::Repository', function: 'Triggers[].DestinationArn', mixed: true }],
      by: 'resource-policy',
      principal: 'codecommit.amazonaws.com',
      sourceArn: 'arn:${Partition}:codecommit:${Region}:${Account}:${RepositoryName}',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/codecommit/latest/userguide/how-to-notify-lambda-cc.html`,
    },
  ],
};
