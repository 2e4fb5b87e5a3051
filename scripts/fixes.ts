/**
 * What `check --fix` mends of planted faults, of the examples and of faults that people made, file by file, and whether it does
 * harm: `npm run fixes`, with `-- --list` for what is left without a fix. Fails where a fix makes anything worse.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { diffLines } from 'diff';
import { fixAll } from '../src/app/fix.ts';
import { run } from '../src/app/run.ts';
import { type Finding, sourceOf, whereOf } from '../src/finding.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const list = process.argv.includes('--list');

const CORPORA = [
  ['planted faults', '__tests__/faults', /\.yaml$/],
  ['examples', 'examples', /\.(?:ya?ml|json)$/],
  // What they became when they were mended is beside them, and what they are in `bugs.json`.
  ['faults that people made', '../shared/corpus/bugs', /(?:^|\/)\d+\.(?:ya?ml|json)$/],
] as const;

/** Gone from the text and come back with other blanks, or a comment that is gone: what no fix is about. */
interface Harm {
  readonly layout: number;
  readonly comments: number;
}

function harmOf(before: string, after: string): Harm {
  // Whether there is a last line break is no difference of the line.
  const parts = diffLines(`${before.trimEnd()}\n`, `${after.trimEnd()}\n`);
  const lines = (which: 'added' | 'removed'): readonly string[] =>
    parts.filter((part) => part[which]).flatMap(({ value }) => value.replace(/\n$/, '').split('\n'));
  const bare = (line: string): string => line.replace(/\s+/g, '');
  const come = new Set(lines('added').map(bare));
  const comments = (text: string): readonly string[] => text.match(/(?<=^|\s)#.*$/gm) ?? [];
  const kept = comments(after);
  return {
    layout: lines('removed').filter((line) => bare(line) !== '' && come.has(bare(line))).length,
    comments: comments(before).filter((comment) => !kept.includes(comment)).length,
  };
}

async function findingsOf(path: string, text: string): Promise<readonly Finding[]> {
  const templates = [{ source: sourceOf(path, text), named: true }];
  const { result } = await run({ workspace: root, confined: true, given: {}, templates });
  return result.findings;
}

const key = ({ rule, resources, severity }: Finding): string => JSON.stringify([rule, resources, severity]);

let harmful = 0;
for (const [name, folder, pattern] of CORPORA) {
  if (!existsSync(join(root, folder))) {
    console.log(`${name}: skipped, they are not beside the project`);
    continue;
  }
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    pattern.test(file),
  );
  const sum = { files: 0, errors: 0, fixed: 0, others: 0, othersFixed: 0, worse: 0, layout: 0, comments: 0 };
  const left = new Map<string, string[]>();
  for (const path of files.sort()) {
    const text = readFileSync(join(root, folder, path), 'utf8');
    const before = await findingsOf(path, text);
    const { texts } = await fixAll(async (replaced) => await findingsOf(path, replaced.get(path) ?? text));
    const fixed = texts.get(path) ?? text;
    const after = fixed === text ? before : await findingsOf(path, fixed);
    const was = new Map<string, number>();
    for (const one of before) was.set(key(one), (was.get(key(one)) ?? 0) + 1);
    for (const one of after) {
      const times = was.get(key(one)) ?? 0;
      if (times === 0) {
        sum.worse += 1;
        console.log(`  worse: ${whereOf(one.at)} ${one.rule}: ${one.message}`);
      } else was.set(key(one), times - 1);
      if (one.severity === 'error')
        left.set(one.rule, [...(left.get(one.rule) ?? []), `${whereOf(one.at)}: ${one.message}`]);
    }
    const errors = (findings: readonly Finding[]): number =>
      findings.filter(({ severity }) => severity === 'error').length;
    const harm = harmOf(text, fixed);
    if (harm.layout + harm.comments > 0) console.log(`  beside a fix: ${path}`);
    sum.files += 1;
    sum.errors += errors(before);
    sum.fixed += errors(before) - errors(after);
    sum.others += before.length - errors(before);
    sum.othersFixed += before.length - errors(before) - (after.length - errors(after));
    sum.layout += harm.layout;
    sum.comments += harm.comments;
  }
  harmful += sum.worse + sum.layout + sum.comments;
  console.log(
    `${name}: ${sum.files} files; ${sum.fixed} of ${sum.errors} errors and ${sum.othersFixed} of ${sum.others} warnings and notices mended; made worse: ${sum.worse}; lines changed beside a fix: ${sum.layout}; comments lost: ${sum.comments}`,
  );
  for (const [rule, messages] of [...left].sort(([, a], [, b]) => b.length - a.length)) {
    console.log(`  ${String(messages.length).padStart(4)} ${rule} left`);
    if (list) for (const message of messages) console.log(`       ${message}`);
  }
}
if (harmful > 0) process.exitCode = 1;
