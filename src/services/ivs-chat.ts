/** Amazon IVS Chat: message review handlers. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

export const ivsChat: Service = {
  table: [
    {
      service: 'Amazon IVS Chat',
      what: 'message review handlers',
      paths: [{ type: 'AWS::IVSChat::Room', function: 'MessageReviewHandler.Uri' }],
      by: 'resource-policy',
      principal: 'ivschat.amazonaws.com',
      sourceArn: 'arn:${Partition}:ivschat:${Region}:${Account}:room/${id}',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      symptom: 'messages are handled by the fallback result',
      reference: `${DOCS}/ivs/latest/ChatUserGuide/chat-message-review-handler.html`,
    },
  ],
};
