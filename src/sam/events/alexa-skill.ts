/** `AlexaSkill`: an Alexa skill, with its id as token where it is known. */
import { propertyTable } from '../properties.ts';
import { property } from '../resource.ts';
import type { FunctionEventType } from './event.ts';
import { permission } from './permission.ts';

export const alexaSkill: FunctionEventType = {
  type: 'AlexaSkill',
  properties: propertyTable(`
    SkillId text
  `),
  *expand(event) {
    yield permission(event, 'alexa-appkit.amazon.com', {
      eventSourceToken: property(event.properties, 'SkillId'),
    });
  },
};
