/**
 * Keeps what the documentation repeats equal to its source: the list of rules, the head of each rule's page, the tables
 * of inputs, outputs and configuration keys, `action.yml`, the configuration's schema, and the pages that are made from tables of facts.
 * `npm run docs` writes; `npm run docs -- --check` fails where something has to be written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { outputTable } from '../src/action/publishers/outputs.ts';
import { program } from '../src/cli/program.ts';
import { LEVELS } from '../src/config/config.ts';
import { described as describedOption } from '../src/options/describe.ts';
import { configurationSchema } from '../src/options/schema.ts';
import { optionList } from '../src/options/table.ts';
import { rules } from '../src/rules/index.ts';
import type { Rule } from '../src/rules/rule.ts';
import { deliveriesPage } from './deliveries-page.ts';
import { leastRights, lossTable } from './live-rights.ts';
import { serviceRolesPage } from './service-roles-page.ts';
import { sourcesPage } from './sources-page.ts';

const check = process.argv.includes('--check');
const root = new URL('../', import.meta.url);
const stale: string[] = [];

put('docs/rules/README.md', rulesPage(rules));
for (const rule of rules) put(`docs/rules/${rule.id}.md`, headed(text(`docs/rules/${rule.id}.md`), rule));
put('docs/sources.md', sourcesPage());
put('docs/deliveries.md', deliveriesPage());
put('docs/service-roles.md', serviceRolesPage());
put('action.yml', actionFile());
put('docs/configuration.schema.json', `${JSON.stringify(configurationSchema(rules, LEVELS), null, 2)}\n`);
put(
  'docs/configuration.md',
  between('docs/configuration.md', text('docs/configuration.md'), 'keys', table('key', described('key'))),
);
let live = text('docs/live.md');
live = between('docs/live.md', live, 'policy', `\`\`\`json\n${leastRights()}\n\`\`\``);
live = between('docs/live.md', live, 'calls', lossTable());
put('docs/live.md', live);
let readme = text('README.md');
readme = between('README.md', readme, 'example', await example('examples/sns/broken.yaml'));
readme = between('README.md', readme, 'inputs', table('input', described('input')));
readme = between(
  'README.md',
  readme,
  'outputs',
  table(
    'output',
    outputTable.map(({ name, description }) => [name, description]),
  ),
);
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
function between(file: string, page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${file} has no place for the ${name}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}

/** What the command line says of a template, as a reader of the page would see it. */
async function example(path: string): Promise<string> {
  let said = '';
  const out = { write: (words: string) => (said += words) };
  await program(['check', path], { folder: fileURLToPath(root), environment: {}, out, err: out });
  return `\`\`\`\n$ node dist/cli/index.js check ${path}\n${said.trimEnd()}\n\`\`\``;
}

type Row = readonly [name: string, description: string];

/** The options that are inputs of the action, or keys of the configuration, with what they mean. */
function described(kind: 'input' | 'key'): readonly Row[] {
  return optionList
    .filter(([, option]) => option[kind] === true)
    .map(([name, option]) => [name, describedOption(option, kind)]);
}

function table(kind: string, entries: readonly Row[]): string {
  const rows = entries.map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  return [`| ${kind} | meaning |`, '|---|---|', ...rows].join('\n');
}

/** `action.yml`, from the tables of options and outputs. A default stands there only where the runner has to fill it in. */
function actionFile(): string {
  const inputs = optionList
    .filter(([, { input }]) => input === true)
    .map(([name, option]) => {
      const standard = option.inputDefault === undefined ? '' : `\n    default: ${option.inputDefault}`;
      return `  ${name}:\n    description: ${quoted(describedOption(option, 'input'))}${standard}`;
    });
  const outputs = outputTable.map(
    ({ name, description }) => `  ${name}:\n    description: ${quoted(description)}`,
  );
  return `# Written by \`npm run docs\` from \`src/options/table.ts\` and \`src/action/publishers/outputs.ts\`.
name: Lambda Permission Check
description: Checks in SAM and CloudFormation templates who may invoke which Lambda function, and what each execution role may do, before deploy.
author: Lambda Permission Check
branding:
  icon: shield
  color: orange
inputs:
${inputs.join('\n')}
outputs:
${outputs.join('\n')}
runs:
  using: node24
  main: dist/action/index.js
`;
}

/** A text between single quotes, as YAML has it. */
function quoted(content: string): string {
  return `'${content.replaceAll("'", "''")}'`;
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
