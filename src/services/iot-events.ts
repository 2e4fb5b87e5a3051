/** AWS IoT Events: detector and alarm models. */
import { DOCS } from './fact.ts';
import type { Service } from './service.ts';

const DETECTOR_EVENTS = ['OnInput.Events', 'OnInput.TransitionEvents', 'OnEnter.Events', 'OnExit.Events'];

export const iotEvents: Service = {
  table: [
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
  ],
};
