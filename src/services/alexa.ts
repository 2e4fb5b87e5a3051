import type { Service } from './service.ts';

export const alexa: Service = {
  table: [
    {
      service: 'Alexa Skills Kit',
      what: 'skills',
      paths: [
        {
          type: 'Alexa::ASK::Skill',
          function: 'SkillPackage.Overrides.Manifest.apis.custom.endpoint.uri',
          mixed: true,
        },
      ],
      by: 'resource-policy',
      principal: 'alexa-appkit.amazon.com',
      checkedAtCreation: 'unknown',
      reference:
        'https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-an-aws-lambda-function.html',
    },
  ],
};
