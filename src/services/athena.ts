/** Amazon Athena: federated catalogs. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const athena: Service = {
  table: [
    {
      service: 'Amazon Athena',
      what: 'federated catalogs',
      paths: ['function', 'metadata-function', 'record-function'].map((key) => ({
        type: 'AWS::Athena::DataCatalog',
        function: `Parameters.${key}`,
      })),
      by: 'caller',
      principal: '',
      actions: ['lambda:InvokeFunction'],
      checkedAtCreation: 'no',
      reference: `${DOCS}/athena/latest/ug/federated-query-iam-access.html`,
    },
  ],
};
