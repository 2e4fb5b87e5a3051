/**
 * Writes all generated data anew, one script after the other. With `--check` it says which files would change, puts
 * them back as they were, and fails if there are any.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const SCRIPTS = [
  'arn-forms',
  'arn-properties',
  'cloudformation',
  'iam',
  'invocation-paths',
  'principals',
  'property-shapes',
  'role-paths',
  'sam',
];
const GENERATED = new URL('../src/data/generated/', import.meta.url);

const check = process.argv.includes('--check');
const before = snapshot();
try {
  for (const script of SCRIPTS) await import(new URL(`data-${script}.ts`, import.meta.url).href);
} finally {
  if (check) report(before, snapshot());
}

/** The content of every generated file, by name. */
function snapshot(): ReadonlyMap<string, string> {
  return new Map(
    readdirSync(GENERATED).map((name) => [name, readFileSync(new URL(name, GENERATED), 'utf8')]),
  );
}

/** Puts back what the scripts changed, and names it. */
function report(old: ReadonlyMap<string, string>, fresh: ReadonlyMap<string, string>): void {
  const names = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  for (const name of names.filter((each) => old.get(each) !== fresh.get(each))) {
    const content = old.get(name);
    if (content === undefined) rmSync(new URL(name, GENERATED));
    else writeFileSync(new URL(name, GENERATED), content);
    process.stderr.write(
      `src/data/generated/${name} is not what npm run data writes: run it and commit the result\n`,
    );
    process.exitCode = 1;
  }
}
