/**
 * Tests of one rule: templates that announce their findings. A line that ends in `#! words` must have a finding whose
 * message holds the words (several, parted by `#!`); no other line may have one.
 */
import { expect, it } from '@jest/globals';
import { readTemplate } from '../../src/app/read-template.ts';
import type { Environment } from '../../src/cloudformation/stack.ts';
import { placeOf } from '../../src/finding.ts';
import { allCatalogues } from '../../src/iam/catalogues.ts';
import { buildModel } from '../../src/model/build.ts';
import type { Rule, RuleFinding } from '../../src/rules/rule.ts';
import { filesOf } from './stack.ts';

const catalogues = await allCatalogues();

/** What a rule finds in a template. */
export function findingsOf(
  rule: Rule,
  text: string,
  environment: Partial<Environment> = {},
): readonly RuleFinding[] {
  const template = { source: { path: 'template.yaml', text }, named: true };
  const input = { files: filesOf(), environment: { parameters: new Map<string, string>(), ...environment } };
  const stack = readTemplate(template, input)?.stack;
  if (stack === undefined) throw new Error('the template can not be read');
  return [...rule.check(buildModel([stack], [], catalogues))].flatMap((found) =>
    'reason' in found ? [] : [found],
  );
}

/** One test a template, by name. */
export function testRule(
  rule: Rule,
  templates: Readonly<Record<string, string>>,
  environment: Partial<Environment> = {},
): void {
  it.each(Object.entries(templates))('%s', (_, text) => {
    const announced = text.split('\n').flatMap((line, index) => {
      const [, ...words] = line.split('#!');
      return words.map((each) => ({ line: index + 1, words: each.trim() }));
    });
    const found = findingsOf(rule, text, environment).map(({ at, message }) => ({
      line: placeOf(at).startLine,
      message,
    }));
    const wordsFor = ({ line, message }: (typeof found)[number]): string =>
      announced.find((each) => each.line === line && message.includes(each.words))?.words ?? message;
    const inOrder = (list: readonly { readonly line: number; readonly words: string }[]): readonly string[] =>
      list.map(({ line, words }) => `${line}: ${words}`).sort();
    expect(inOrder(found.map((each) => ({ line: each.line, words: wordsFor(each) })))).toEqual(
      inOrder(announced),
    );
  });
}
