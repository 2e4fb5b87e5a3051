/** The action: the process around `runAction`. */
const [core, { runAction }] = await Promise.all([
  import('../action/core-package.ts'),
  import('../action/run-action.ts'),
]);

await runAction(core, process.env);

export {};
