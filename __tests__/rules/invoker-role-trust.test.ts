import { describe } from '@jest/globals';
import { invokerRoleTrust } from '../../src/rules/invoker-role-trust.ts';
import { invokerTemplate as template } from '../support/invoker-templates.ts';
import { testRule } from '../support/rule-tester.ts';

describe('invoker-role-trust', () => {
  testRule(invokerRoleTrust, {
    'accepts a role that trusts the service': template(),
    'accepts one that trusts others besides': template({
      principal: '{ Service: [events.amazonaws.com, scheduler.amazonaws.com] }',
    }),
    'flags one that trusts another': template({
      principal:
        '{ Service: events.amazonaws.com } #! through the role Invoker, which does not trust scheduler.amazonaws.com',
    }),
    'flags the scenario in which it does not': template({
      head: 'Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }',
      principal:
        '{ Service: !If [C, scheduler.amazonaws.com, events.amazonaws.com] } #! does not trust scheduler.amazonaws.com, when `C` is false',
    }),
    'leaves a parameter undecided': template({
      head: 'Parameters: { P: { Type: String } }',
      principal: '{ Service: !Ref P }',
    }),
  });
});
