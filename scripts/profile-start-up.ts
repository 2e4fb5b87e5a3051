/**
 * Loaded before a program (`--import`): profiles it from its start on, and writes what it loaded and how long that took
 * to the file that `PROFILE_START_UP` names.
 */
import { writeFileSync } from 'node:fs';
import { type Profiler, Session } from 'node:inspector';

export interface StartUp {
  readonly profile: Profiler.Profile;
  /** The files that were loaded. */
  readonly modules: readonly string[];
}

const file = process.env.PROFILE_START_UP;
if (file === undefined) throw new Error('PROFILE_START_UP does not say where to write to');

const loaded = new Set<string>();
const session = new Session();
session.connect();
session.on('Debugger.scriptParsed', ({ params: { url } }) => {
  if (url.startsWith('file:')) loaded.add(url);
});
session.post('Debugger.enable');
session.post('Profiler.enable');
session.post('Profiler.setSamplingInterval', { interval: 100 });
session.post('Profiler.start');

process.on('exit', () => {
  session.post('Profiler.stop', (error, { profile }) => {
    if (error !== null) throw error;
    writeFileSync(file, JSON.stringify({ profile, modules: [...loaded] } satisfies StartUp));
  });
});
