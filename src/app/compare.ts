/** A run beside an earlier state: what the repository was, checked in the same way, and what is different since. */

import { accessChanges, type Change } from '../analysis/access-diff.ts';
import type { Finding, Source, Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import type { Git } from '../io/git.ts';
import { revisionOf } from '../io/revision.ts';
import { fingerprints } from '../report/fingerprint.ts';
import { modelOf, type Result } from '../result.ts';
import { changedLines, type LineRange } from './changed-lines.ts';
import { type CheckInput, check } from './check-templates.ts';

export interface Earlier {
  readonly result: Result;
  /** For messages: "1a2b3c4". */
  readonly name: string;
  /** A file's text then, by its path now. */
  text(path: string): string | undefined;
}

/**
 * The commit that a change is compared with: where it parted from `base`. Undefined where that can't be read, and one
 * fetch does not bring it.
 *
 * @param head the last commit of the pull request. GitHub checks out a merge of it, whose first parent is then the
 * exact state that it is compared with: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function baseCommit(git: Git, base: string, head: string | undefined): string | undefined {
  const here = git.commit('HEAD');
  const [first, second, third] = here === undefined ? [] : git.parents(here);
  const isMerge = head !== undefined && second === head && third === undefined;
  const wanted = isMerge && first !== undefined ? first : base;
  const commit = git.commit(wanted) ?? (git.fetch(wanted) ? git.commit(wanted) : undefined);
  if (commit === undefined || here === undefined) return commit;
  return git.mergeBase(commit, here) ?? commit;
}

/** Checks the repository as it was at a commit. What is called otherwise now is known by its name now. */
export async function earlier(
  git: Git,
  commit: string,
  patterns: readonly string[],
  input: Omit<CheckInput, 'templates' | 'files'>,
): Promise<Earlier> {
  const changes = git.changes(commit, 'HEAD') ?? [];
  const renamed = new Map(
    changes.flatMap(({ from, path }) => (from === undefined ? [] : [[from, path] as const])),
  );
  const revision = revisionOf(git, commit, renamed);
  const templates = revision.templates(patterns).map((source) => ({ source, named: false }));
  return {
    result: await check({ ...input, templates, files: revision, withModel: true }),
    name: commit.slice(0, 7),
    text: (path) => revision.read(path)?.text,
  };
}

export const accessSince = ({ result }: Earlier, now: Result): readonly Change[] =>
  accessChanges(modelOf(result), modelOf(now));

/** The findings that were not there, and those with anything to do with lines that changed. */
export function changedFindings(result: Result, before: Earlier): readonly Finding[] {
  const known = new Set(fingerprints(before.result.findings).values());
  const marks = fingerprints(result.findings);
  const changed = new Map<Source, readonly LineRange[]>();
  const linesOf = (source: Source): readonly LineRange[] => {
    let lines = changed.get(source);
    if (lines === undefined) {
      lines = changedLines(before.text(source.path), source.text);
      changed.set(source, lines);
    }
    return lines;
  };
  const isTouched = ({ source, start, end }: Span): boolean =>
    linesOf(source).some((range) => range.start < end && start < range.end);
  const resources = resourcesIn(result);
  return result.findings.filter(
    (finding) =>
      !known.has(marks.get(finding) ?? '') ||
      isTouched(finding.at) ||
      finding.related.some(({ at }) => isTouched(at)) ||
      finding.resources.some((id) => (resources.get(finding.at.source)?.get(id) ?? []).some(isTouched)),
  );
}

/** Where each template's resources stand, by the logical ids that findings call them by. */
function resourcesIn(result: Result): ReadonlyMap<Source, ReadonlyMap<string, readonly Span[]>> {
  return new Map(
    modelOf(result).templates.map(({ source, resources }) => {
      const places = new Map<string, Span[]>();
      for (const { id, sourceLogicalId, at, node } of resources.values()) {
        // What SAM generates has the place of what it was generated from.
        const span =
          node.at.source === source
            ? { source, start: Math.min(at.start, node.at.start), end: node.at.end }
            : at;
        for (const name of new Set([id, sourceLogicalId ?? id])) addTo(places, name, span);
      }
      return [source, places] as const;
    }),
  );
}
