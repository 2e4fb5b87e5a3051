/** What an app is checked for: findings stand at the lines below those that announce a fault, and nowhere else. */
import assert from 'node:assert/strict';
import { placeOf } from '../../src/finding.ts';
import type { Result } from '../../src/result.ts';

/** Compares what is found with what the files announce (`// FAULT rule`, `# FAULT rule`); paths are those of the workspace. */
export function foundAsAnnounced({ findings }: Result, files: ReadonlyMap<string, string>): void {
  const found = findings.map(({ at, rule, message, severity }) => {
    const { path, startLine } = placeOf(at);
    return { where: `${path}:${startLine} ${rule}`, severity, message };
  });
  const announced = [...files].flatMap(([path, text]) =>
    text.split('\n').flatMap((line, index) => {
      const fault = /(?:\/\/|#) FAULT (\S+)$/.exec(line)?.[1];
      return fault === undefined ? [] : [`${path}:${index + 2} ${fault}`];
    }),
  );
  assert.deepEqual(
    found.map(({ where }) => where).sort(),
    announced.sort(),
    JSON.stringify(found, undefined, 1),
  );
}
