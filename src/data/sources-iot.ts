/** IoT services that invoke functions by the function's resource policy. */
import { DOCS, NOT_DOCUMENTED, type SourceFact, typePage } from './sources.ts';

export const IOT_RULE: SourceFact = {
  service: 'AWS IoT',
  what: 'topic rules',
  paths: [
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Actions[].Lambda.FunctionArn' },
    { type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.ErrorAction.Lambda.FunctionArn' },
  ],
  by: 'resource-policy',
  principal: 'iot.amazonaws.com',
  sourceArn: 'arn:<partition>:iot:<region>:<account>:rule/<rule>',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the rule action fails, and messages do not reach the function',
  reference: `${DOCS}/iot/latest/developerguide/lambda-rule-action.html`,
};

export const IOT_SQL: SourceFact = {
  ...IOT_RULE,
  what: 'aws_lambda() in the SQL of topic rules',
  paths: [{ type: 'AWS::IoT::TopicRule', function: 'TopicRulePayload.Sql' }],
  symptom: 'the function in the SQL has no result',
  reference: `${DOCS}/iot/latest/developerguide/iot-sql-functions.html`,
};

const DETECTOR_EVENTS = ['OnInput.Events', 'OnInput.TransitionEvents', 'OnEnter.Events', 'OnExit.Events'];

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

export const IOT_SOURCES: readonly SourceFact[] = [
  IOT_RULE,
  {
    ...iotHook(
      'custom authorizers',
      'AWS::IoT::Authorizer',
      ['AuthorizerFunctionArn'],
      'arn:<partition>:iot:<region>:<account>:authorizer/<name>',
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
      'arn:<partition>:iot:<region>:<account>:certificateprovider/<name>',
    ),
    doubt: NOT_DOCUMENTED,
  },
  {
    ...iotHook(
      'domain configurations',
      'AWS::IoT::DomainConfiguration',
      ['ServerCertificateConfig.OcspLambdaArn', 'ClientCertificateConfig.ClientCertificateCallbackArn'],
      'arn:<partition>:iot:<region>:<account>:domainconfiguration/<DomainConfigurationName>/<id>',
    ),
    sourceBy: 'form',
    doubt: NOT_DOCUMENTED,
  },
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
  {
    service: 'AWS IoT Events',
    what: 'detector and alarm models',
    paths: [
      ...DETECTOR_EVENTS.map((events) => ({
        type: 'AWS::IoTEvents::DetectorModel',
        function: `DetectorModelDefinition.States[].${events}[].Actions[].Lambda.FunctionArn`,
        role: '/RoleArn',
      })),
      {
        type: 'AWS::IoTEvents::AlarmModel',
        function: 'AlarmEventActions.AlarmActions[].Lambda.FunctionArn',
        role: '/RoleArn',
      },
    ],
    by: 'resource-policy',
    either: true,
    principal: 'iotevents.amazonaws.com',
    checkedAtCreation: 'unknown',
    symptom: 'the action fails',
    reference: `${DOCS}/lambda/latest/dg/services-iotevents.html`,
  },
];
