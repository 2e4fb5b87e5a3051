/** `@actions/core` as far as the action uses it, writing down what it is told. */
import type * as Core from '../../src/action/core-package.ts';

type Call = readonly [string, ...unknown[]];

export interface FakeCore {
  readonly core: typeof Core;
  /** What a function was called with, each time. */
  readonly calls: (name: string) => readonly (readonly unknown[])[];
  readonly outputs: () => Readonly<Record<string, unknown>>;
  readonly summary: () => string;
  /** Everything that was told, in order. */
  readonly all: () => readonly Call[];
}

export function fakeCore(inputs: Readonly<Record<string, string>>): FakeCore {
  const calls: Call[] = [];
  const told =
    (name: string) =>
    (...args: unknown[]) => {
      calls.push([name, ...args]);
    };
  let summary = '';
  const buffer = {
    addRaw(text: string) {
      summary += text;
      return buffer;
    },
    write: async () => buffer,
  };
  const core = {
    getInput: (name: string) => inputs[name] ?? '',
    getMultilineInput: (name: string) => (inputs[name] ?? '').split('\n').filter((line) => line !== ''),
    setOutput: told('setOutput'),
    setFailed: told('setFailed'),
    error: told('error'),
    warning: told('warning'),
    notice: told('notice'),
    info: told('info'),
    summary: buffer,
  } as unknown as typeof Core;
  return {
    core,
    calls: (name) => calls.filter(([called]) => called === name).map(([, ...args]) => args),
    outputs: () =>
      Object.fromEntries(calls.filter(([called]) => called === 'setOutput').map(([, ...args]) => args)),
    summary: () => summary,
    all: () => calls,
  };
}
