/**
 * Throws random input at the whole check: templates that are changed at random, and some that are grown by rule.
 *
 *   npm run fuzz -- [--seed N] [--minutes M] [--runs K]   prints seed, runs, crashes and the slowest
 *   npm run fuzz -- --seed N --show K                      prints the input of run K, byte for byte the same each time
 *
 * A crash is an exception, or a finding that says that the check itself failed. Ends with 1 where there was one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dimensions } from '../bench/growth-dimensions.ts';
import { type FileTexts, hostileInputs } from '../bench/hostile-inputs.ts';
import { check } from '../src/app/check-templates.ts';
import { isBug } from '../src/internal-error.ts';
import { DOCS } from '../src/package-info.ts';
import { formats, report } from '../src/report/index.ts';
import { rules } from '../src/rules/index.ts';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

class Dice {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = random(seed);
  }
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number {
    return Math.floor(this.#next() * end);
  }
  of<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }
}

const EXAMPLES = new URL('../examples/', import.meta.url).pathname;

/** The project's own examples: each is a template that the check understands. */
const seeds: readonly string[] = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ya?ml|json)$/.test(path))
  .sort()
  .map((path) => readFileSync(join(EXAMPLES, path), 'utf8'));

/** What templates are made of, and what has hurt before. */
const WORDS = [
  '!Ref ',
  '!Sub ',
  '!GetAtt ',
  '!If [A, b, !Ref AWS::NoValue]',
  '!Join ["", [a, !Ref B]]',
  '!FindInMap [A, B, C]',
  '!ImportValue x',
  'Fn::ForEach::L',
  'Fn::Transform',
  '${AWS::Region}',
  '${',
  '}',
  '{{resolve:ssm:a}}',
  '{{',
  '*',
  '**',
  '<<: *a',
  '&a ',
  '*a',
  '"',
  "'",
  '|',
  '>-',
  '- ',
  '? ',
  ': ',
  '[',
  ']',
  '{',
  '}',
  ',',
  '#',
  '\t',
  '\r\n',
  '\0',
  '\u2028',
  '\uFEFF',
  '---\n',
  '...',
  '__proto__',
  'constructor',
  'toString',
  'null',
  '~',
  'true',
  '0x1f',
  '1e999',
  '075',
  'Type',
  'Properties',
  'Condition',
  'DependsOn',
  'Resources',
  'Transform: AWS::Serverless-2016-10-31\n',
  'AWS::Lambda::Function',
  'AWS::Serverless::Function',
  'AWS::Lambda::Permission',
  'arn:aws:lambda:eu-west-1:111122223333:function:f:live',
  'arn:aws:sns:::',
  ':::::::',
];

type Mutation = (text: string, dice: Dice) => string;

const cut = (text: string, dice: Dice, longest: number): readonly [number, number] => {
  const start = dice.below(text.length + 1);
  return [start, Math.min(text.length, start + dice.below(longest))];
};

const onLines =
  (change: (lines: string[], dice: Dice) => void): Mutation =>
  (text, dice) => {
    const lines = text.split('\n');
    change(lines, dice);
    return lines.join('\n');
  };

const mutations: readonly Mutation[] = [
  (text, dice) => {
    const [start, end] = cut(text, dice, 20);
    return text.slice(0, start) + text.slice(end);
  },
  (text, dice) => {
    const at = dice.below(text.length + 1);
    return text.slice(0, at) + dice.of(WORDS) + text.slice(at);
  },
  // A word of the template takes the place of another.
  (text, dice) => {
    const words = [...text.matchAll(/[\w:.$-]+/g)];
    if (words.length < 2) return text;
    const [from, to] = [dice.of(words), dice.of(words)];
    return text.slice(0, to.index) + from[0] + text.slice(to.index + to[0].length);
  },
  // Something of another template is put in.
  (text, dice) => {
    const [start, end] = cut(text, dice, 200);
    const other = dice.of(seeds);
    const [from, until] = cut(other, dice, 400);
    return text.slice(0, start) + other.slice(from, until) + text.slice(end);
  },
  // Something is there many times over.
  (text, dice) => {
    const [start, end] = cut(text, dice, 60);
    return text.slice(0, end) + text.slice(start, end).repeat(dice.below(200)) + text.slice(end);
  },
  onLines((lines, dice) => {
    lines.splice(dice.below(lines.length), 1 + dice.below(3));
  }),
  onLines((lines, dice) => {
    const from = dice.below(lines.length);
    lines.splice(dice.below(lines.length), 0, ...lines.slice(from, from + 1 + dice.below(12)));
  }),
  onLines((lines, dice) => {
    const [a, b] = [dice.below(lines.length), dice.below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  onLines((lines, dice) => {
    const at = dice.below(lines.length);
    const line = lines[at] ?? '';
    lines[at] = dice.below(2) === 0 ? ' '.repeat(dice.below(12)) + line : line.replace(/^ {1,2}/, '');
  }),
  // A value becomes another kind of value.
  onLines((lines, dice) => {
    const at = dice.below(lines.length);
    lines[at] = (lines[at] ?? '').replace(
      /: .*$/,
      `: ${dice.of(['[]', '{}', '', '5', '[a, {b: c}]', '{a: b}', '"${A.B}"', '!Ref Fn'])}`,
    );
  }),
];

const grown = [...Object.values(dimensions), ...Object.values(hostileInputs)];

/** The input of one run. */
function inputOf(dice: Dice): FileTexts {
  const isGrown = dice.below(4) === 0;
  const { size, files } = dice.of(grown);
  const made = isGrown ? files(1 + dice.below(Math.min(size, 60))) : { 'template.yaml': dice.of(seeds) };
  return Object.fromEntries(
    Object.entries(made).map(([path, text]) => {
      let changed = text;
      const changes = isGrown ? dice.below(4) : 1 + dice.below(12);
      for (let change = 0; change < changes; change++) changed = dice.of(mutations)(changed, dice);
      return [path, changed];
    }),
  );
}

/** What one run comes to: what crashed, if anything. */
async function crashOf(files: FileTexts): Promise<string | undefined> {
  try {
    const result = await check({
      templates: Object.entries(files)
        .filter(([path]) => /^(?:template|t\d+)\.yaml$/.test(path))
        .map(([path, text]) => ({ source: { path, text }, named: true })),
      files: {
        read: (path) => {
          const text = Object.hasOwn(files, path) ? files[path] : undefined;
          return text === undefined ? undefined : { path, text };
        },
      },
      environment: { parameters: new Map() },
    });
    const context = { rules, colours: false, unverified: true, quiet: false, docs: DOCS, category: '' };
    for (const { id } of formats) await report(id, result, context);
    return result.findings.find(isBug)?.message;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    minutes: { type: 'string', default: '1' },
    runs: { type: 'string', default: '1000000000' },
    show: { type: 'string' },
  },
});
const seed = Number(values.seed);
const runSeed = (run: number): number => (Math.imul(seed, 0x9e3779b1) + run) >>> 0;

if (values.show !== undefined) {
  for (const [path, text] of Object.entries(inputOf(new Dice(runSeed(Number(values.show))))))
    process.stdout.write(`### ${path}\n${text}\n`);
} else {
  const end = performance.now() + Number(values.minutes) * 60_000;
  const crashes: string[] = [];
  const slowest: { run: number; seconds: number }[] = [];
  let run = 0;
  for (; run < Number(values.runs) && performance.now() < end; run++) {
    const files = inputOf(new Dice(runSeed(run)));
    const before = process.cpuUsage();
    const crash = await crashOf(files);
    const { user, system } = process.cpuUsage(before);
    if (crash !== undefined) {
      crashes.push(`run ${run}: ${crash}`);
      console.log(`crash in run ${run}: ${crash}`);
    }
    slowest.push({ run, seconds: (user + system) / 1e6 });
    slowest.sort((a, b) => b.seconds - a.seconds);
    slowest.splice(5);
  }
  const { maxRSS } = process.resourceUsage();
  console.log(
    `seed ${seed}, ${run} runs, ${crashes.length} crashes, ${Math.round(maxRSS / 1024)} MB at most`,
  );
  for (const { run: number, seconds } of slowest)
    console.log(`slowest: run ${number}, ${seconds.toFixed(2)} s of the processor`);
  process.exitCode = crashes.length > 0 ? 1 : 0;
}
