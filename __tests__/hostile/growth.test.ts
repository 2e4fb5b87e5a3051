/** What grows by rule: the work is counted, and must grow in proportion to the input, or end where the budget ends. */
import { describe, expect, it } from '@jest/globals';
import { dimensions } from '../../bench/growth-dimensions.ts';
import { check } from '../../src/app/check-templates.ts';
import { Budget, LIMITS } from '../../src/budget.ts';
import type { Formula } from '../../src/cloudformation/formula.ts';
import { FormulaGraph } from '../../src/cloudformation/formula-graph.ts';
import { NearestNames } from '../../src/cloudformation/nearest.ts';
import { subPieces } from '../../src/cloudformation/sub-string.ts';
import type { Result } from '../../src/result.ts';
import { LocalFiles } from '../../src/template/local.ts';
import { filesOf } from '../support/stack.ts';

const checkFiles = (files: Readonly<Record<string, string>>): Promise<Result> =>
  check({
    templates: Object.entries(files)
      .filter(([path]) => /^(?:template|t\d+)\.yaml$/.test(path))
      .map(([path, text]) => ({ source: { path, text }, named: true })),
    files: filesOf(files),
    environment: { parameters: new Map() },
  });

/** Each level names the one below twice: as many ways through it as two to the power of its levels. */
function diamonds(levels: number): { readonly root: Formula; readonly bottom: Formula } {
  const token = { id: 'P', label: 'P', reason: 'a test' };
  const bottom: Formula = { op: 'equals', left: [token], right: ['x'] };
  let root: Formula = bottom;
  for (let level = 0; level < levels; level++)
    root = { op: 'and', parts: [root, { op: 'or', parts: [root, root] }] };
  return { root, bottom };
}

describe('a graph of conditions', () => {
  const workFor = (levels: number): number => {
    const { root } = diamonds(levels);
    const graph = new FormulaGraph(root);
    graph.assumeValue('P', 'x');
    expect(graph.truthOf(root)).toBe(true);
    graph.assumeValue('P', undefined);
    expect(graph.truthOf(root)).toBeUndefined();
    graph.assumeValue('P', 'y');
    expect(graph.truthOf(root)).toBe(false);
    return graph.work;
  };
  it('costs in proportion to its size, not to the ways through it', () => {
    expect(workFor(4000)).toBeLessThan(2.1 * workFor(2000));
  });
  it('may be of any depth', () => {
    let root: Formula = { op: 'opaque', name: 'C' };
    for (let depth = 0; depth < 100_000; depth++) root = { op: 'not', part: root };
    const graph = new FormulaGraph(root);
    graph.assumeTruth('C', true);
    expect(graph.truthOf(root)).toBe(true);
  });
});

describe('nearest names', () => {
  it('are found as long as it is worth it', () => {
    const names = Array.from({ length: 1000 }, (_, index) => `ResourceName${index}`);
    const nearest = new NearestNames();
    expect(nearest.to('ResourseName7', names)).toBe('ResourceName7');
    let found = 0;
    while (nearest.to('ResourseName7', names) !== undefined) found++;
    expect(found).toBeLessThan(10_000);
  });
});

describe('marks', () => {
  it('that are not closed are text', () => {
    expect(subPieces('${'.repeat(100_000))).toHaveLength(1);
  });
  it('are taken apart as they stand', () => {
    expect(subPieces('a${B}${!C}${ D.E }f${').map(({ kind, text, offset }) => [kind, text, offset])).toEqual([
      ['literal', 'a', 0],
      ['name', 'B', 3],
      ['literal', '${C}', 5],
      ['name', 'D.E', 13],
      ['literal', 'f${', 18],
    ]);
  });
});

describe('files that a template names', () => {
  const filesWith = (texts: Readonly<Record<string, string>>) => {
    const read: string[] = [];
    return {
      read: (path: string) => {
        read.push(path);
        const text = texts[path.replaceAll('./', '')];
        return text === undefined ? undefined : { path, text };
      },
      identity: (path: string) => path.replaceAll('./', ''),
      asked: read,
    };
  };
  it('are read once, however they are spelled', () => {
    const files = filesWith({ 'part.yaml': 'a: b' });
    const local = new LocalFiles({ path: 'template.yaml', text: '' }, files, new Budget());
    const trees = Array.from({ length: 100 }, (_, index) => local.tree(`${'./'.repeat(index)}part.yaml`));
    expect(new Set(trees).size).toBe(1);
    expect(files.asked).toHaveLength(1);
  });
  it('are read no more once the budget is used up', () => {
    const budget = new Budget({ local: 5 });
    const local = new LocalFiles({ path: 't.yaml', text: '' }, filesWith({ 'a.yaml': 'a: b' }), budget);
    expect([1, 2, 3].map(() => local.tree('a.yaml') === undefined)).toEqual([false, false, true]);
    expect(budget.exceeded).toEqual(['the files that it names hold more than is looked at']);
  });
});

describe('a template that is too much', () => {
  const include = (index: number) =>
    `  T${index}: { Type: AWS::SNS::Topic, Metadata: { Fn::Transform: { Name: AWS::Include, Parameters: { Location: part.yaml } } } }\n`;
  it('is checked as far as the budget goes, and says so', async () => {
    const { unverified, findings } = await checkFiles({
      'template.yaml': `Resources:\n${Array.from({ length: LIMITS.includes + 1 }, (_, index) => include(index)).join('')}`,
      'part.yaml': 'a: b',
    });
    expect(findings).toEqual([]);
    expect(unverified).toEqual([
      expect.objectContaining({
        rule: 'template-unreadable',
        message: 'Not all of this template is checked: it includes more files than are looked at',
        unknowns: [
          {
            code: 'budget',
            what: 'template.yaml',
            why: 'it includes more files than are looked at',
          },
        ],
      }),
    ]);
  });
});

describe('a dimension that grows', () => {
  it.each(Object.keys(dimensions))('%s: nothing fails', async (name) => {
    const { size = 1, files = () => ({}) } = dimensions[name] ?? {};
    const { findings } = await checkFiles(files(Math.ceil(size / 10)));
    expect(findings.filter(({ rule }) => rule === 'internal-error')).toEqual([]);
  });
});
