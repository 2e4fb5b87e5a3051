/**
 * How the cost of a check grows: each dimension of a template is doubled twice, and the exponent printed by which time
 * grows with size (1: in proportion, 2: with the square). `npm run bench:growth [-- NAME…]`; fails above 1.3.
 */
import { check } from '../src/app/check-templates.ts';
import { type Dimension, dimensions } from './growth-dimensions.ts';
import type { FileTexts } from './hostile-inputs.ts';

/** Of what grows in proportion, measuring gives up to this. */
const MOST = 1.3;

/** The least time of several runs, in milliseconds of the processor. */
async function timeOf(files: FileTexts, runs = 3): Promise<number> {
  const templates = Object.entries(files)
    .filter(([path]) => /^(?:template|t\d+)\.yaml$/.test(path))
    .map(([path, text]) => ({ source: { path, text }, named: true }));
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    globalThis.gc?.();
    const before = process.cpuUsage();
    await check({
      templates,
      files: {
        read: (path) => {
          const text = files[path];
          return text === undefined ? undefined : { path, text };
        },
      },
      environment: { parameters: new Map() },
    });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

async function exponentOf({ size, files }: Dimension): Promise<{ times: number[]; exponent: number }> {
  const times: number[] = [];
  for (const factor of [1, 2, 4]) times.push(await timeOf(files(size * factor)));
  const [one = 0, two = 0, four = 0] = times;
  // What a check takes whatever its size drops out of the differences.
  const exponent = two - one < 5 ? Number.NaN : Math.log2((four - two) / (two - one));
  return { times, exponent };
}

const names = process.argv.slice(2);
// Everything is loaded, and compiled, before it is timed.
for (const name of ['functions', 'events of SAM functions', 'statements of one policy', 'conditions'])
  await timeOf(dimensions[name]?.files(50) ?? {}, 10);
let failed = false;
for (const [name, dimension] of Object.entries(dimensions)) {
  if (names.length > 0 && !names.some((one) => name.includes(one))) continue;
  let { times, exponent } = await exponentOf(dimension);
  // The rest of the machine, or the compiler, may have been at work: what is so twice is so.
  for (let again = 0; again < 2 && exponent > MOST; again++) {
    const next = await exponentOf(dimension);
    if (!(next.exponent > exponent)) ({ times, exponent } = next);
  }
  failed ||= exponent > MOST;
  const shown = Number.isNaN(exponent) ? 'too fast to tell' : exponent.toFixed(2);
  const sizes = [1, 2, 4].map((factor) => String(dimension.size * factor).padStart(7)).join('');
  const taken = times.map((time) => time.toFixed(0).padStart(6)).join('');
  console.log(`${exponent > MOST ? '!' : ' '} ${name.padEnd(62)} ${sizes}  ms: ${taken}  ${shown}`);
}
process.exitCode = failed ? 1 : 0;
