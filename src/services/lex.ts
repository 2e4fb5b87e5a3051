/** Amazon Lex: code hooks of bot aliases; code hooks of test aliases. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

const LEX_HOOK = 'BotAliasLocaleSetting.CodeHookSpecification.LambdaCodeHook.LambdaArn';

export const lex: Service = {
  table: [
    {
      service: 'Amazon Lex',
      what: 'code hooks of bot aliases',
      paths: [{ type: 'AWS::Lex::BotAlias', function: `BotAliasLocaleSettings[].${LEX_HOOK}` }],
      by: 'resource-policy',
      principal: 'lexv2.amazonaws.com',
      sourceArn: 'arn:${Partition}:lex:${Region}:${Account}:bot-alias/${bot}/${alias}',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'Access denied while invoking Lambda function',
      reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
    {
      service: 'Amazon Lex',
      what: 'code hooks of test aliases',
      paths: [
        { type: 'AWS::Lex::Bot', function: `TestBotAliasSettings.BotAliasLocaleSettings[].${LEX_HOOK}` },
      ],
      by: 'resource-policy',
      principal: 'lexv2.amazonaws.com',
      sourceArn: 'arn:${Partition}:lex:${Region}:${Account}:bot-alias/${Ref}/TSTALIASID',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'Access denied while invoking Lambda function',
      reference: `${DOCS}/lexv2/latest/dg/lambda-attach.html`,
    },
  ],
};
