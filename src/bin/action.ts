/** The action: the process around `runAction`, and the threads that it starts of itself. */
import { workerData } from 'node:worker_threads';

if (workerData?.isJudge === true) {
  const { serve } = await import('../app/thread.ts');
  serve();
} else {
  const [core, { runAction }] = await Promise.all([
    import('../action/core-package.ts'),
    import('../action/run-action.ts'),
  ]);
  await runAction(core, process.env, { entry: process.argv[1] });
}
