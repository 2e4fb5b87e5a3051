/** Property tests take the same cases in each run, so that a run can be repeated; `FC_SEED=<number>` takes others. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 2026) });
