/** AWS AppConfig: validators; extensions. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const appconfig: Service = {
  table: [
    {
      service: 'AWS AppConfig',
      what: 'validators',
      paths: [
        {
          type: 'AWS::AppConfig::ConfigurationProfile',
          item: 'Validators[]',
          function: 'Content',
          when: { Type: 'LAMBDA' },
        },
      ],
      by: 'resource-policy',
      principal: 'appconfig.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/appconfig/latest/userguide/appconfig-creating-configuration-and-profile-validators.html`,
    },
    {
      service: 'AWS AppConfig',
      what: 'extensions',
      paths: [
        {
          type: 'AWS::AppConfig::Extension',
          item: 'Actions{}[]',
          function: 'Uri',
          role: 'RoleArn',
          mixed: true,
        },
      ],
      by: 'resource-policy',
      either: true,
      principal: 'appconfig.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/appconfig/latest/userguide/working-with-appconfig-extensions-creating-custom.html`,
    },
  ],
};
