/** The action: the process around `runAction`. */
const [{ runAction }, { runnerOf }] = await Promise.all([
  import('../action/run-action.ts'),
  import('../action/runner.ts'),
]);

await runAction(runnerOf(process), process.env);

export {};
