/** Amazon Kendra: document enrichment. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

const HOOKS = ['PreExtractionHookConfiguration', 'PostExtractionHookConfiguration'];

export const kendra: Service = {
  table: [
    {
      service: 'Amazon Kendra',
      what: 'document enrichment',
      paths: HOOKS.map((hook) => ({
        type: 'AWS::Kendra::DataSource',
        item: 'CustomDocumentEnrichmentConfiguration',
        function: `${hook}.LambdaArn`,
        role: 'RoleArn',
      })),
      by: 'role',
      principal: 'kendra.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/kendra/latest/dg/custom-document-enrichment.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
