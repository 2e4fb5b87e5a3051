/**
 * Tests of one rule: templates that announce their findings. A line that ends in `#! words` must have a finding whose
 * message holds the words (several, parted by `#!`); no other line may have one. The whole of what the rule says, what
 * it leaves undecided included, is compared with a snapshot, and every remedy is tried (`remedies.ts`).
 */
import { expect, it } from '@jest/globals';

import { check } from '../../src/app/check-templates.ts';
import type { Environment } from '../../src/cloudformation/stack.ts';
import { type Finding, placeOf, type Unverified } from '../../src/finding.ts';
import type { Result } from '../../src/result.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { render } from './rendering.ts';
import { filesOf } from './stack.ts';

/** What is said of a template by one rule. */
interface Said {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Unverified[];
}

/** The whole check of a template's text. */
export function checkText(
  text: string,
  environment: Partial<Environment> = {},
  path = 'template.yaml',
): Promise<Result> {
  return check({
    templates: [{ source: { path, text }, named: true }],
    files: filesOf(),
    environment: { parameters: new Map<string, string>(), ...environment },
  });
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
  it.each(Object.entries(templates))('%s', async (_, text) => {
    const said = await saidBy(rule, text, environment);
    const [found, expected] = compared(text, said.findings);
    expect(found).toEqual(expected);
    const rendering = render(said);
    if (rendering !== '') expect(rendering).toMatchSnapshot();
  });
}
