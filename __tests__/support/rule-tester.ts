/**
 * Tests of one rule: templates that announce their findings. A line that ends in `#! words` must have a finding whose
 * message holds the words (several, parted by `#!`); no other line may have one. The whole of what the rule says, what
 * it leaves undecided included, is compared with a snapshot, and every remedy is tried (`remedies.ts`).
 */
import { expect, it } from '@jest/globals';
import type { Environment } from '../../src/cloudformation/template.ts';
import { type Finding, placeOf, type Unverified } from '../../src/finding.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { checkText } from './check-text.ts';
import { KNOWN } from './known-remedies.ts';
import { wrongRemedies } from './remedies.ts';
import { render } from './rendering.ts';

/** What is said of a template by one rule. */
interface Said {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Unverified[];
}

/** What one rule says of a template, as the whole check reports it; and all that is undecided, whichever rule asked. */
async function saidBy({ id }: Rule, text: string, environment: Partial<Environment>): Promise<Said> {
  const { findings, unverified } = await checkText(text, environment);
  return {
    findings: findings.filter(({ rule }) => rule === id),
    unverified,
  };
}

/** What a rule finds in a template. */
export async function findingsOf(
  rule: Rule,
  text: string,
  environment: Partial<Environment> = {},
): Promise<readonly Finding[]> {
  return (await saidBy(rule, text, environment)).findings;
}

/** The lines that announce findings, and the words. */
function announcedIn(text: string): readonly { readonly line: number; readonly words: string }[] {
  return text.split('\n').flatMap((line, index) => {
    const [, ...words] = line.split('#!');
    return words.map((each) => ({ line: index + 1, words: each.trim() }));
  });
}

/** `line: words` of what was announced, and of what was found, in the announced words where they fit. */
function compared(
  text: string,
  findings: readonly Finding[],
): readonly [found: string[], expected: string[]] {
  const announced = announcedIn(text);
  const found = findings.map(({ at, message }) => {
    const line = placeOf(at).startLine;
    const fits = announced.find((each) => each.line === line && message.includes(each.words));
    return `${line}: ${fits?.words ?? message}`;
  });
  return [found.sort(), announced.map(({ line, words }) => `${line}: ${words}`).sort()];
}

/** One test a template, by name. */
export function testRule(
  rule: Rule,
  templates: Readonly<Record<string, string>>,
  environment: Partial<Environment> = {},
): void {
  it.each(Object.entries(templates))('%s', async (name, text) => {
    const said = await saidBy(rule, text, environment);
    const [found, expected] = compared(text, said.findings);
    expect(found).toEqual(expected);
    const rendering = render(said);
    if (rendering !== '') expect(rendering).toMatchSnapshot();
    const wrong = await wrongRemedies(rule.id, text, environment);
    const expectedWrong = KNOWN[`${rule.id} › ${name}`]?.wrong ?? [];
    // More than is known: a remedy that does not do, and why. Less: take the line off `known-remedies.ts`.
    expect({ remedies: wrong.map(({ remedy }) => remedy), why: wrong }).toEqual({
      remedies: expectedWrong,
      why: wrong,
    });
  });
}
