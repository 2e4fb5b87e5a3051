import { describe, expect, it } from '@jest/globals';
import { placeOf } from '../../src/finding.ts';
import { templateDuplicateKey } from '../../src/rules/template-duplicate-key.ts';
import { findingsOf, testRule } from '../support/rule-tester.ts';

describe('template-duplicate-key', () => {
  testRule(templateDuplicateKey, {
    'accepts each key once': `Resources:
  A: { Type: AWS::SNS::Topic }
  B: { Type: AWS::SNS::Topic }
`,
    'accepts the same key in two maps': `Resources:
  A: { Type: AWS::SNS::Topic, Properties: { TopicName: a } }
  B: { Type: AWS::SNS::Topic, Properties: { TopicName: b } }
`,
    'flags a resource that is given twice': `Resources:
  A: { Type: AWS::SNS::Topic }
  A: { Type: AWS::SQS::Queue } #! A
`,
    'flags a property that is given twice': `Resources:
  A:
    Type: AWS::SNS::Topic
    Properties:
      TopicName: a
      TopicName: b #! TopicName
`,
    'flags it in a flow map': `Resources:
  A: { Type: AWS::SNS::Topic, Properties: { TopicName: a, TopicName: b } } #! TopicName
`,
  });

  it('flags it in JSON', async () => {
    const [found] = await findingsOf(
      templateDuplicateKey,
      '{ "Resources": {\n"A": { "Type": "AWS::SNS::Topic" },\n"A": { "Type": "AWS::SQS::Queue" } } }',
    );
    expect(found?.message).toBe('The key "A" stands twice in this map; only the last one counts');
    expect(found && placeOf(found.at)).toMatchObject({ startLine: 3, startColumn: 1 });
    expect(found?.related.map(({ at }) => placeOf(at).startLine)).toEqual([2]);
  });
});
