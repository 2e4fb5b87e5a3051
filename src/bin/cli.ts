#!/usr/bin/env node
/** The command line: the process around `program`, and the threads that it starts of itself. */
import module from 'node:module';
import { workerData } from 'node:worker_threads';

// From Node 22 on, what was compiled once is kept, which makes every later start faster.
module.enableCompileCache?.();

if (workerData?.isJudge === true) {
  const { serve } = await import('../app/thread.ts');
  serve();
} else {
  const { program } = await import('../cli/program.ts');

  // Whoever reads the output may stop before its end (`… | head`).
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

  process.exitCode = await program(process.argv.slice(2), {
    folder: process.cwd(),
    environment: process.env,
    // Only to look at it makes a stream of it.
    get in() {
      return process.stdin;
    },
    ...(process.argv[1] !== undefined && { entry: process.argv[1] }),
    out: process.stdout,
    err: process.stderr,
  });
}
