/** AWS IoT Analytics: pipeline activities. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const iotAnalytics: Service = {
  table: [
    {
      service: 'AWS IoT Analytics',
      what: 'pipeline activities',
      paths: [{ type: 'AWS::IoTAnalytics::Pipeline', function: 'PipelineActivities[].Lambda.LambdaName' }],
      by: 'resource-policy',
      principal: 'iotanalytics.amazonaws.com',
      checkedAtCreation: 'unknown',
      symptom: 'the pipeline activity fails',
      reference: `${DOCS}/iotanalytics/latest/userguide/pipeline-activities.html`,
    },
  ],
};
