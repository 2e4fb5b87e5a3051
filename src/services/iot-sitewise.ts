/** AWS IoT SiteWise: alarm notifications. */
import { NOT_DOCUMENTED, typePage } from './fact.ts';
import type { Service } from './service.ts';

export const iotSitewise: Service = {
  table: [
    {
      service: 'AWS IoT SiteWise',
      what: 'alarm notifications',
      paths: [
        {
          type: 'AWS::IoTSiteWise::Portal',
          item: 'Alarms',
          function: 'NotificationLambdaArn',
          role: 'AlarmRoleArn',
        },
      ],
      by: 'role',
      principal: 'iotevents.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: typePage('AWS::IoTSiteWise::Portal'),
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
