/** The action: the process around `runAction`. */
import * as core from '@actions/core';
import { runAction } from '../action/run-action.ts';

await runAction(core, process.env);
