/** The findings as sections, the gravest first: errors one by one, of many warnings and notices each rule folded away. */
import type { Finding, Severity } from '../finding.ts';
import { groupsOf } from '../groups.ts';
import { type Result, severities } from '../result.ts';
import { type FindingOptions, findingItem, MARKS } from './finding-markdown.ts';
import { code, prose } from './markdown-text.ts';
import { count } from './sanitize.ts';
import type { RuleDescription } from './sarif.ts';
import type { Item, Section } from './sections.ts';

export interface FindingSectionOptions extends Pick<FindingOptions, 'linkTo' | 'docs'> {
  readonly rules?: readonly RuleDescription[];
}

/** So many are shown one by one; of errors the rest is folded away, warnings and notices are by rule. */
const MOST_OPEN = { error: 20, warning: 5, notice: 5 } as const;

export function findingSections(result: Result, options: FindingSectionOptions): readonly Section[] {
  const { linkTo, docs } = options;
  const shown: FindingOptions = { linkTo, docs, namesIn: namesIn(result) };
  return severities.flatMap((severity): readonly Section[] => {
    const findings = result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) return [];
    const items = (list: readonly Finding[]) => list.map((finding) => itemOf(finding, shown));
    const head = `\n### ${MARKS[severity]} ${count(findings.length, severity)}\n`;
    const most = MOST_OPEN[severity];
    if (findings.length <= most) return [{ head, items: items(findings) }];
    if (severity === 'error')
      return [
        { head, items: items(findings.slice(0, most)) },
        folded(`${findings.length - most} more`, items(findings.slice(most))),
      ];
    const groups = [...groupsOf(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
    return [
      { head },
      ...groups.map(([rule, list]) =>
        folded(`${list.length} × ${summaryOf(rule, options.rules)}`, items(list)),
      ),
    ];
  });
}

/** @param title as HTML. */
function folded(title: string, items: readonly Item[]): Section {
  return { head: `\n<details><summary>${title}</summary>\n`, items, tail: '\n</details>\n' };
}

function summaryOf(rule: string, rules: readonly RuleDescription[] = []): string {
  const title = rules.find(({ id }) => id === rule)?.title;
  return `${title === undefined ? '' : `${prose(title)} · `}<code>${code(rule).replace(/^`|`$|<\/?code>/g, '')}</code>`;
}

function itemOf(finding: Finding, options: FindingOptions): Item {
  return {
    kind: finding.severity satisfies Severity,
    whole: findingItem(finding, options),
    brief: findingItem(finding, { ...options, brief: true }),
  };
}

/** The names of what is shown, by the path of the template. */
function namesIn({ invocations, functions }: Result): (path: string) => ReadonlySet<string> {
  const found = new Map<string, Set<string>>();
  const add = (path: string, name: string): void => {
    const known = found.get(path);
    if (known === undefined) found.set(path, new Set([name]));
    else known.add(name);
  };
  for (const { source, function: invoked, template, grantNames } of invocations) {
    for (const { path, name } of [source, invoked]) add(path, name);
    for (const name of grantNames) add(template.path, name);
  }
  for (const { function: fn, roles } of functions)
    for (const { path, name } of [fn, ...roles]) add(path, name);
  return (path) => found.get(path) ?? none;
}

const none: ReadonlySet<string> = new Set();
