// What templates bring in that is not in the repository is said, once for all templates.
import { expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { workspace } from './support/workspace.ts';

const notesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await run({ workspace: workspace(files), confined: true, given: {} })).notes.map(({ text }) => text);

const TOPIC = 'Topic: { Type: AWS::SNS::Topic }';

test.each([
  [
    'a macro',
    `Transform: Shout\nResources: { ${TOPIC} }`,
    'Not run, so that what they make is not seen: the macros Shout',
  ],
  [
    'a macro with parameters, beside one that is known',
    `Transform: [AWS::LanguageExtensions, { Name: Shout, Parameters: { A: b } }]\nResources: { ${TOPIC} }`,
    'Not run, so that what they make is not seen: the macros Shout',
  ],
  [
    'a macro over the resources',
    `Resources: { 'Fn::Transform': { Name: Count }, ${TOPIC} }`,
    'Not run, so that what they make is not seen: the macros Count',
  ],
  [
    'a module of the registry',
    `Resources: { ${TOPIC}, Mine: { Type: My::Own::Thing::MODULE } }`,
    'Not in the repository, so that what they bring is not seen: the modules My::Own::Thing::MODULE',
  ],
  [
    'a stack of a template elsewhere',
    `Resources: { ${TOPIC}, Far: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: https://b.s3.amazonaws.com/x.yaml } } }`,
    'Not checked, since their templates are not in the repository: the stacks Far (one.yaml)',
  ],
  [
    'a stack set of a template that is missing',
    `Resources: { ${TOPIC}, Set: { Type: AWS::CloudFormation::StackSet, Properties: { TemplateURL: ./absent.yaml } } }`,
    'Not checked, since their templates are not in the repository: the stacks Set (one.yaml)',
  ],
])('%s', async (_, text, note) => {
  expect(await notesOf({ 'one.yaml': text })).toEqual([note]);
});

test('many are told in one sentence, each once', async () => {
  const files = Object.fromEntries(
    ['A', 'B', 'C', 'D', 'D'].map((name, index) => [
      `${index}.yaml`,
      `Transform: ${name}\nResources: { ${TOPIC} }`,
    ]),
  );
  expect(await notesOf(files)).toEqual([
    'Not run, so that what they make is not seen: the macros A, B, C and 1 more',
  ]);
});

test('what is known is not told', async () => {
  const files = {
    'one.yaml': `Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\nResources: { ${TOPIC}, Near: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: two.yaml } } }`,
    'two.yaml': `Resources: { ${TOPIC} }`,
  };
  expect(await notesOf(files)).toEqual([]);
});
