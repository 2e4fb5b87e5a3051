/** AWS IoT: `aws_lambda("<arn>", …)` in the SQL of a topic rule. */
import type { Resource } from '../cloudformation/template.ts';
import { concat, type SymbolicString } from '../text/symbolic-string.ts';
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const IOT_RULE: SourceFact = {
  service: 'AWS IoT',
  what: 'topic rules',
  paths: [
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
  ],
  by: 'resource-policy',
  principal: 'iot.amazonaws.com',
  sourceArn: 'arn:${Partition}:iot:${Region}:${Account}:rule/${rule}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule action fails, and messages do not reach the function',
  reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};

const IOT_SQL: SourceFact = {
  ...IOT_RULE,
  what: 'aws_lambda() in the SQL of topic rules',
  paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql', document: true }],
  symptom: 'the function in the SQL has no result',
  reference: `${DOCS}/iot/latest/developerguide/iot-sql-functions.html`,
};

/** Hooks of AWS IoT Core that name one function. */
const iotHook = (
  what: string,
  type: string,
  functions: readonly string[],
  sourceArn: string,
): SourceFact => ({
  service: 'AWS IoT',
  what,
  paths: functions.map((path) => ({ type, function: path })),
  by: 'resource-policy',
  principal: 'iot.amazonaws.com',
  sourceArn,
  sourceAccount: true,
  checkedAtCreation: 'unknown',
  reference: typePage(type),
});

const readers: SourceReaders = [['AWS::IoT::TopicRule', sqlEventSources]];

function* sqlEventSources(rule: Resource): Iterable<EventSource> {
  const sourceArn = rule.arn();
  for (const sql of rule.properties.all('TopicRulePayload.Sql'))
    for (const called of functionsIn(sql.text()))
      yield* eventSourceOf(IOT_SQL, rule, sql, { function: called, ...(sourceArn && { sourceArn }) });
}

/** The first arguments of `aws_lambda`, quotes taken off. */
function functionsIn(sql: SymbolicString): readonly SymbolicString[] {
  const found: SymbolicString[] = [];
  let open: SymbolicString | undefined;
  for (const part of sql) {
    if (typeof part !== 'string') {
      open = open && concat(open, part);
      continue;
    }
    for (const [index, piece] of part.split(/(\baws_lambda\(\s*["']|["'])/i).entries()) {
      if (index % 2 === 0) open = open && concat(open, piece);
      else if (piece.length > 1) open = [];
      else if (open !== undefined) {
        found.push(open);
        open = undefined;
      }
    }
  }
  return found;
}

export const iot: Service = {
  facts: [IOT_SQL],
  table: [
    IOT_RULE,
    {
      ...iotHook(
        'custom authorizers',
        'AWS::IoT::Authorizer',
        ['AuthorizerFunctionArn'],
        'arn:${Partition}:iot:${Region}:${Account}:authorizer/${name}',
      ),
      symptom: 'connections are refused',
      reference: `${DOCS}/iot/latest/developerguide/config-custom-auth.html`,
    },
    {
      service: 'AWS IoT',
      what: 'provisioning hooks',
      paths: [{ type: 'AWS::IoT::ProvisioningTemplate', function: 'PreProvisioningHook.TargetArn' }],
      by: 'resource-policy',
      principal: 'iot.amazonaws.com',
      checkedAtCreation: 'unknown',
      symptom: 'devices are not provisioned',
      reference: `${DOCS}/iot/latest/developerguide/pre-provisioning-hook.html`,
    },
    {
      ...iotHook(
        'certificate providers',
        'AWS::IoT::CertificateProvider',
        ['LambdaFunctionArn'],
        'arn:${Partition}:iot:${Region}:${Account}:certificateprovider/${name}',
      ),
      undocumented: NOT_DOCUMENTED,
    },
    {
      ...iotHook(
        'domain configurations',
        'AWS::IoT::DomainConfiguration',
        ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'],
        'arn:${Partition}:iot:${Region}:${Account}:domainconfiguration/${DomainConfigurationName}/${id}',
      ),
      sourceBy: 'template',
      undocumented: NOT_DOCUMENTED,
    },
  ],
  readers,
};
