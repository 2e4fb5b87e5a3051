/** Results made by hand, for the tests of reports. */
import type { Finding, Span } from '../../src/finding.ts';
import { usualCatalogues } from '../../src/iam/catalogues.ts';
import { modelOf } from '../../src/model/model.ts';
import { shownIn } from '../../src/report/shown.ts';
import { type Result, undecided } from '../../src/result.ts';

const emptyModel = modelOf({
  catalogues: usualCatalogues(),
  templates: [],
  functions: [],
  roles: [],
  deployedRoles: [],
  grants: [],
  invocations: [],
  verdicts: [],
  deployedFunctions: [],
  deployedVerdicts: [],
  handedRoles: [],
  serviceRoles: [],
  roleNeeds: [],
  deliveries: [],
  problems: [],
  unverified: [],
});

export function resultOf(given: Partial<Result>): Result {
  return {
    findings: [],
    suppressed: [],
    decisions: undecided,
    unverified: [],
    ...shownIn(emptyModel),
    links: [],
    templates: [],
    sources: [],
    ...given,
  };
}

/** The span of a word in a text, in a file of that path. */
export function spanOf(text: string, word: string, path = 'template.yaml'): Span {
  const start = text.indexOf(word);
  return { source: { path, text }, start, end: start + word.length };
}

export function findingAt(at: Span, given: Partial<Finding> = {}): Finding {
  return {
    rule: 'invoke-permission-missing',
    severity: 'error',
    message: 'Topic may not invoke Fn',
    help: 'Add a permission',
    resources: ['Fn'],
    at,
    related: [],
    fix: null,
    ...given,
  };
}

/** What a stranger may write where a name is expected. */
export const hostile = [
  'Evil\n::error::owned',
  'Evil\r\n::add-mask::x',
  '##[error]owned',
  '::set-output name=x::y',
  '\u001b[2J\u001b]0;title\u0007',
  '| a | b |',
  '`code` ```',
  '<img src=x onerror=alert(1)>',
  '](http://evil.example) ![x](http://evil.example/x.png)',
  '@everyone #1 www.evil.example https://evil.example',
  '"]; click n0 "javascript:alert(1)"',
  '\u202egnp.exe',
] as const;
