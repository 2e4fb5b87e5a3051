/**
 * Lets Node 20 run the TypeScript of this project as it stands: `node --import ./scripts/register.js scripts/x.ts`.
 * The file is both sides of the loader: the main thread and those that judge register it, the loader thread uses its `load`
 * and `resolve`.
 */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread, workerData } from 'node:worker_threads';

if (isMainThread || workerData?.isJudge) register(import.meta.url);

/** The `yaml` package as the bundle has it: for Node it asks for an environment variable at every token. */
export function resolve(specifier, context, nextResolve) {
  const yaml = new URL('../node_modules/yaml/browser/index.js', import.meta.url).href;
  return nextResolve(specifier === 'yaml' ? yaml : specifier, context);
}

/** Strips the types of `.ts` files; everything else is left to Node. */
export async function load(url, context, nextLoad) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return nextLoad(url, context);
  const { transform } = await import('@swc/core');
  const path = fileURLToPath(url);
  const { code } = await transform(await readFile(path, 'utf8'), {
    filename: path,
    swcrc: false,
    sourceMaps: 'inline',
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  return { format: 'module', source: code, shortCircuit: true };
}
