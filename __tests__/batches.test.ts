// A large run is judged in parts. Whatever the parts, it tells what one model of all tells.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { run } from '../src/app/run.ts';
import { DOCS } from '../src/package-info.ts';
import { report } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';
import { repository } from './support/repository.ts';
import { tangle } from './support/tangles.ts';
import { workspace } from './support/workspace.ts';

const CONTEXT = { rules, colours: false, unverified: true, quiet: false, docs: DOCS, category: 'all' };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** All that is told of a folder, where so much text is judged at once. */
async function told(folder: string, mostAtOnce: number, patterns: readonly string[] = []) {
  const { result, notes, failed } = await run({
    workspace: folder,
    confined: true,
    given: patterns.length === 0 ? {} : { templates: patterns },
    mostAtOnce,
  });
  const { invocations, deliveries, functions, links, grants } = result;
  return {
    json: JSON.parse(await report('json', result, CONTEXT)),
    markdown: await report('markdown', result, CONTEXT),
    counts: [invocations.length, deliveries.length, functions.length, grants],
    links: links.map(({ from, to, kind, name }) => [
      from.path,
      from.stack?.name,
      to.path,
      to.stack?.name,
      kind,
      name,
    ]),
    templates: result.templates,
    sources: result.sources.map(({ path, stack }) => [path, stack?.name]),
    notes,
    failed,
  };
}

/** Everything at once; a template at a time; some at a time. */
async function expectTheSame(folder: string, patterns?: readonly string[]): Promise<void> {
  const whole = await told(folder, Number.POSITIVE_INFINITY, patterns);
  expect(whole.templates.length).toBeGreaterThan(1);
  for (const most of [1, 20_000]) expect(await told(folder, most, patterns)).toEqual(whole);
}

describe('what is told in parts', () => {
  test('of stacks that export, import, store, nest, in three stages', async () => {
    await expectTheSame(workspace(repository()));
  });

  test.each(['classes', 'cases', 'faults', '../examples'])('of the templates of %s', async (folder) => {
    await expectTheSame(here(folder));
  });

  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'of templates that are tangled by the seed %d',
    async (seed) => {
      await expectTheSame(workspace(tangle(seed)));
    },
  );

  const corpus = here('../../shared/corpus/');
  (existsSync(corpus) ? test : test.skip).each(['real', 'bugs', 'clean', 'sam/input', 'sam/output'])(
    'of the corpus %s (skipped where ../shared/corpus is not there)',
    async (name) => {
      const most = await told(join(corpus, name), 200_000);
      expect(most).toEqual(await told(join(corpus, name), Number.POSITIVE_INFINITY));
    },
  );
});
