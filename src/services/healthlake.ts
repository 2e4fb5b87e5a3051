/** AWS HealthLake: SMART on FHIR identity providers. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const healthlake: Service = {
  table: [
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
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
