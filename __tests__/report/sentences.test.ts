/** Messages and help joined to prose, and messages that are made to be joined. */
import { describe, expect, it } from '@jest/globals';
import { check } from '../../src/app/check-templates.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { sarif } from '../../src/report/sarif.ts';
import { sentences } from '../../src/report/sentences.ts';
import { rules } from '../../src/rules/index.ts';

describe('sentences', () => {
  it.each([
    [['It is wrong', 'Mend it.'], 'It is wrong. Mend it.'],
    [['It is wrong.', 'Mend it'], 'It is wrong. Mend it.'],
    [['It fails with "No way."', 'Mend it.'], 'It fails with "No way." Mend it.'],
    [['It is wrong', 'Did you mean "x"?'], 'It is wrong. Did you mean "x"?'],
    [['It is wrong', ''], 'It is wrong.'],
  ])('makes of %j', (parts, whole) => {
    expect(sentences(...parts)).toBe(whole);
  });
});

describe('a finding of the SAM transform', () => {
  const template = `
Transform: AWS::Serverless-2016-10-31
Resources:
  Hello:
    Type: AWS::Serverless::Function
    Properties: { Runtime: nodejs22.x, Handler: i.h, InlineCode: x, Events: [a], Handlr: b }
  Flow: { Type: AWS::Serverless::StateMachine, Properties: {} }
`;
  const result = () =>
    check({
      templates: [{ source: { path: 'template.yaml', text: template }, named: true }],
      files: { read: () => undefined },
      environment: { parameters: new Map() },
    });

  it('has a message without full stop', async () => {
    const { findings } = await result();
    expect(findings.length).toBeGreaterThan(0);
    for (const { message } of findings) expect(message).not.toMatch(/\.$/);
  });

  it('is one sentence after the other in annotations and SARIF', async () => {
    const found = await result();
    const texts = [
      ...annotationsOf(found.findings).shown.map(({ message }) => message),
      ...JSON.parse(sarif(found, { rules, docs: '', category: '' })).runs[0].results.map(
        ({ message }: { readonly message: { readonly text: string } }) => message.text,
      ),
    ];
    expect(texts).toHaveLength(2 * found.findings.length);
    for (const text of texts) expect(text.split('\n')[0]).not.toMatch(/\.\./);
  });
});
