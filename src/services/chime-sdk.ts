/** Amazon Chime SDK: SIP media applications; channel flows. */
import { DOCS, NOT_DOCUMENTED } from './fact.ts';
import type { Service } from './service.ts';

export const chimeSdk: Service = {
  table: [
    {
      service: 'Amazon Chime SDK',
      what: 'SIP media applications',
      paths: [{ type: 'AWS::Chime::SipMediaApplication', function: 'Endpoints[].LambdaArn' }],
      by: 'resource-policy',
      principal: 'voiceconnector.chime.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/chime-sdk/latest/ag/create-sip-media-application.html`,
      undocumented: NOT_DOCUMENTED,
    },
    {
      service: 'Amazon Chime SDK',
      what: 'channel flows',
      paths: [{ type: 'AWS::Chime::ChannelFlow', function: 'Processors[].Configuration.Lambda.ResourceArn' }],
      by: 'resource-policy',
      principal: 'messaging.chime.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/chime-sdk/latest/dg/using-channel-flows.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
};
