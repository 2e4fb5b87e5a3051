/**
 * Keeps what the documentation repeats equal to its source: the list of rules, the head of each rule's page, and the
 * tables of inputs and outputs, and the table of sources.
 * `npm run docs` writes; `npm run docs -- --check` fails where something has to be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { program } from '../src/cli/program.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { sourcesPage } from './sources-page.ts';

interface Described {
  readonly description: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Described>>;
  readonly outputs: Readonly<Record<string, Described>>;
}

const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const stale: string[] = [];

put('docs/rules/README.md', rulesPage(rules));
for (const rule of rules) put(`docs/rules/${rule.id}.md`, headed(text(`docs/rules/${rule.id}.md`), rule));
put('docs/sources.md', sourcesPage());
const action = parse(text('action.yml')) as Action;
let readme = text('README.md');
readme = between(readme, 'example', await example('examples/sns/broken.yaml'));
readme = between(readme, 'inputs', table('input', action.inputs));
readme = between(readme, 'outputs', table('output', action.outputs));
put('README.md', readme);

if (check && stale.length > 0) {
  console.error(`Out of date, run \`npm run docs\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function put(path: string, wanted: string): void {
  if (text(path) === wanted) return;
  stale.push(path);
  if (!check) writeFileSync(new URL(path, root), wanted);
}

/** A file's text; empty where it is not there yet. */
function text(path: string): string {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return '';
  }
}

/** Replaces what stands between the two comments of that name. */
function between(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`README.md has no place for the ${name}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

/** What the command line says of a template, as a reader of the page would see it. */
async function example(path: string): Promise<string> {
  let said = '';
  const out = { write: (words: string) => (said += words) };
  await program(['check', path], { folder: fileURLToPath(root), environment: {}, out, err: out });
  return `\`\`\`\n$ node dist/cli/index.js check ${path}\n${said.trimEnd()}\n\`\`\``;
}

function table(kind: string, entries: Action['inputs']): string {
  const rows = Object.entries(entries).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [`| ${kind} | meaning |`, '|---|---|', ...rows].join('\n');
}

function cell(content: string): string {
  return content.replaceAll('|', '\\|');
}

/** The page under the rule's own title and severity. A rule without a page gets one with the head alone. */
function headed(page: string, { id, title, severity }: Rule): string {
  const body = page.indexOf('\n## ');
  return `# ${id}\n\n> ${title} · **${severity}**\n${body === -1 ? '' : page.slice(body)}`;
}

function rulesPage(list: readonly Rule[]): string {
  const rows = list.map(
    ({ id, severity, title }) => `| [\`${id}\`](${id}.md) | ${severity} | ${cell(title)} |`,
  );
  return `# Rules

<!-- Written by \`npm run docs\` from \`src/rules\`. -->

\`error\`: as written, the deploy or the invocation fails, or access is given to anyone. \`warning\`: a real risk that needs
a decision. \`notice\`: advice. What can't be decided is listed as *unverified*, and is never guessed to be an error.

| rule | severity | finds |
|---|---|---|
${rows.join('\n')}
`;
}
