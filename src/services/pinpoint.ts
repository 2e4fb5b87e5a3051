/** Amazon Pinpoint: campaign hooks and custom channels. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const pinpoint: Service = {
  table: [
    {
      service: 'Amazon Pinpoint',
      what: 'campaign hooks and custom channels',
      paths: [
        { type: 'AWS::Pinpoint::ApplicationSettings', function: 'CampaignHook.LambdaFunctionName' },
        { type: 'AWS::Pinpoint::Campaign', function: 'CampaignHook.LambdaFunctionName' },
        { type: 'AWS::Pinpoint::Campaign', function: 'CustomDeliveryConfiguration.DeliveryUri', mixed: true },
        {
          type: 'AWS::Pinpoint::Campaign',
          function: 'AdditionalTreatments[].CustomDeliveryConfiguration.DeliveryUri',
          mixed: true,
        },
      ],
      by: 'resource-policy',
      principal: 'pinpoint.${Region}.amazonaws.com',
      sourceArn:
        'arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${ApplicationId}/campaigns/${id}',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      symptom: 'the campaign does not call the function',
      reference: `${DOCS}/pinpoint/latest/developerguide/segments-dynamic.html`,
      undocumented: 'the ARN that Amazon Pinpoint passes depends on the kind of hook',
    },
  ],
};
