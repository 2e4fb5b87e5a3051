/** A runner that writes down what it is told. */
import type { Runner } from '../../src/action/runner.ts';

type Call = readonly [string, ...unknown[]];

export interface FakeCore {
  readonly core: Runner;
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
  const core: Runner = {
    getInput: (name) => inputs[name] ?? '',
    getMultilineInput: (name) => (inputs[name] ?? '').split('\n').filter((line) => line !== ''),
    setOutput: told('setOutput'),
    setFailed: told('setFailed'),
    error: told('error'),
    warning: told('warning'),
    notice: told('notice'),
    info: told('info'),
    addSummary: (text) => {
      summary += text;
    },
  };
  return {
    core,
    calls: (name) => calls.filter(([called]) => called === name).map(([, ...args]) => args),
    outputs: () =>
      Object.fromEntries(calls.filter(([called]) => called === 'setOutput').map(([, ...args]) => args)),
    summary: () => summary,
    all: () => calls,
  };
}
