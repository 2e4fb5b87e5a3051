import { describe, expect, test } from '@jest/globals';
import { annotationsOf } from '../../src/report/annotations.ts';
import { workflowCommands } from '../../src/report/commands.ts';
import { digest } from '../../src/report/digest.ts';
import { dot } from '../../src/report/dot.ts';
import type { Graph } from '../../src/report/graph.ts';
import { json } from '../../src/report/json.ts';
import { code, fenced, prose } from '../../src/report/markdown-text.ts';
import { mermaid } from '../../src/report/mermaid.ts';
import { pretty } from '../../src/report/pretty.ts';
import { plain } from '../../src/report/sanitize.ts';
import { summary } from '../../src/report/summary.ts';
import type { ShownInvocation } from '../../src/result.ts';
import { findingAt, hostile, resultOf, spanOf } from '../support/result.ts';

/** What a runner takes for a command: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs */
const commandsIn = (log: string): string[] =>
  log.split(/\r?\n/).filter((line) => /^\s*::/.test(line) || line.includes('##['));

const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;

describe.each(hostile)('a name like %j', (name) => {
  const text = `Resources:\n  ${name.split(/[\r\n]/)[0]}: x`;
  const finding = findingAt(spanOf(text, 'Resources', `${name}.yaml`), {
    message: `${name} is wrong`,
    help: `Mend ${name}`,
    snippet: `${name}\n  ${name}`,
    resources: [name],
    related: [{ message: name, at: spanOf(text, 'x') }],
  });
  const result = resultOf({
    findings: [finding],
    unverified: [{ rule: 'r', message: name, reason: name, resources: [name], at: finding.at }],
  });

  test('is one harmless line in a log', () => {
    expect(plain(name)).not.toMatch(controls);
    expect(plain(name)).not.toContain('\n');
    expect(commandsIn(plain(name))).toEqual([]);
  });

  test('gives no command and no control character to a terminal', () => {
    const shown = pretty(result, { colours: false, unverified: true });
    expect(commandsIn(shown)).toEqual([]);
    expect(shown).not.toMatch(controls);
  });

  test('gives no command but the annotation itself', () => {
    const lines = workflowCommands(result)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::error file=[^:]*::[^\n]*$/);
    expect(commandsIn(annotationsOf(result.findings).shown[0]?.message ?? '')).toEqual([]);
  });

  test('survives in JSON as it is, and the text holds no command', () => {
    const shown = json(result);
    expect(commandsIn(shown)).toEqual([]);
    expect(JSON.parse(shown).findings[0].resources).toEqual([name]);
  });

  test('is no markup in Markdown', () => {
    expect(code(name)).toMatch(/^(?:`[^`|\\\n]+`|<code>[^<>`|\n]*<\/code>)$/);
    const shown = prose(name).replace(/`[^`|\\\n]+`|<\/?code>/g, '');
    expect(shown.replace(/&#\d+;/g, '')).not.toMatch(/[&<>`*_~|![\]\\$^\n\r]/);
    expect(shown).not.toMatch(/:\/\/|www\.|[@#](?![\s\d])/i);
  });

  test('leaves the lines of the summary as they are', () => {
    const { snippet, ...rest } = finding;
    const shown = summary(resultOf({ findings: [rest] }));
    const harmless = summary(resultOf({ findings: [findingAt(spanOf('Resources: x', 'Resources'))] }));
    expect(shown.split('\n')).toHaveLength(harmless.split('\n').length);
    expect(shown).not.toMatch(/<img|\]\(http:\/\/evil/);
    expect(snippet).toContain(name);
  });

  test('stays in its cell of the table, and in its line of a diff', () => {
    const source = { path: `${name}.yaml`, text };
    const at = { source, start: 0, end: 9 };
    const shownAs = (key: string) => ({ key, name, type: name, path: source.path, template: source });
    const invocation: ShownInvocation = {
      at,
      template: source,
      source: shownAs('a'),
      sourceId: name,
      service: name,
      function: shownAs('b'),
      qualifier: null,
      by: 'resource-policy',
      principal: name,
      verdict: 'unverified',
      grants: [name],
      grantNames: [name],
      why: name,
    };
    const shown = summary(
      resultOf({
        invocations: [invocation],
        findings: [{ ...finding, difference: { part: name, is: name, must: name } }],
      }),
    );
    const [head = '', ...rows] = shown.split('\n').filter((line) => line.startsWith('| '));
    expect(head).toBe('| function | invoked by | verdict | where |');
    expect(rows).toHaveLength(1);
    expect(rows[0]?.match(/\|/g)).toHaveLength(5);
    const [, block = ''] = /```+diff\n([\s\S]*?)\n {2}```/.exec(shown) ?? [];
    expect(block.split('\n').map((line) => line.slice(0, 3))).toEqual(['  -', '  +']);
    expect(shown.replace(/(`{3,})diff[\s\S]*?\1|`[^`\n]+`/g, '')).not.toMatch(/<img|\]\(http:\/\/evil/);
    expect(shown).not.toMatch(controls);
  });

  test('leaves the lines of a digest as they are', () => {
    const { snippet, ...rest } = finding;
    const options = { most: 10_000, linkTo: () => 'https://github.com/x', rest: 'the log' };
    const shown = digest(resultOf({ findings: [rest] }), options);
    const harmless = digest(
      resultOf({ findings: [findingAt(spanOf('Resources: x', 'Resources'))] }),
      options,
    );
    expect(shown.split('\n')).toHaveLength(harmless.split('\n').length);
    expect(shown).not.toMatch(/<img|\]\(http:\/\/evil/);
    expect(shown).not.toMatch(controls);
    expect(digest(resultOf({ findings: [finding] }), options)).not.toMatch(controls);
    expect(snippet).toContain(name);
  });

  test('does not close a fence', () => {
    const [first = '', ...rest] = fenced('yaml', `${name}\n\`\`\`\n`).split('\n');
    const fence = /^`+/.exec(first)?.[0] ?? '';
    expect(rest.slice(0, -1).filter((line) => line.trimStart().startsWith(fence))).toEqual([]);
  });

  test('stays inside its label in a picture', () => {
    const graph: Graph = {
      nodes: [{ id: 'n0', kind: 'source', name, type: name, path: name, stack: 't0' }],
      edges: [],
      stacks: [{ id: 't0', name, path: name }],
      links: [],
    };
    expect(mermaid(graph).split('\n')).toHaveLength(2);
    expect(mermaid(graph).split('\n')[1]).toMatch(/^ {2}n0\(\["[^"`]*"\]\)$/);
    expect(dot(graph).split('\n')).toHaveLength(4);
  });
});
