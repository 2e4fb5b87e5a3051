/** Amazon Q Business: document enrichment. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

const HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];

export const qBusiness: Service = {
  table: [
    {
      service: 'Amazon Q Business',
      what: 'document enrichment',
      paths: HOOKS.map((hook) => ({
        type: 'AWS::QBusiness::DataSource',
        item: `DocumentEnrichmentConfiguration.${hook}`,
        function: 'LambdaArn',
        role: 'RoleArn',
      })),
      by: 'role',
      principal: 'qbusiness.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/amazonq/latest/qbusiness-ug/cde-lambda-operations.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
