/** From a file that was found to a template: read, parsed, and known to be one. */
import type { Finding, Source } from '../finding.ts';
import type { Found } from './discover.ts';
import type { Disk, Refusal } from './disk.ts';
import { child, type MapNode } from './node.ts';
import { tooLarge, unreadable } from './problems.ts';
import { readTree } from './read.ts';
import { isTemplate } from './sniff.ts';

export interface Template {
  readonly source: Source;
  /** Undefined where it can't be read; `problems` then says why. */
  readonly root: MapNode | undefined;
  readonly problems: readonly Finding[];
}

/** Opens a template. Undefined where a file that was not named turns out to be none. Never throws. */
export function openTemplate(disk: Disk, { path, named }: Found): Template | undefined {
  const { source, refused } = disk.open(path);
  if (refused !== undefined) return { source, root: undefined, problems: [refusal(source, refused)] };
  const { root, problems } = readTree(source);
  if (root === undefined && problems.length > 0) return { source, root, problems };
  if (root?.kind === 'map' && (isTemplate(root) || (named && mayBecomeOne(root))))
    return { source, root, problems };
  return named ? { source, root: undefined, problems: [notATemplate(source)] } : undefined;
}

/** Resources of any kind, or a macro that may bring some. */
function mayBecomeOne(root: MapNode): boolean {
  if (root.entries.has('Transform') || root.entries.has('Fn::Transform')) return true;
  const resources = child(root, 'Resources');
  return resources?.kind === 'map' && resources.entries.size > 0;
}

function notATemplate(source: Source): Finding {
  const isEmpty = source.text.trim() === '';
  return unreadable(
    { source, start: 0, end: source.text.search(/\r?\n|$/) },
    isEmpty ? 'The file is empty' : 'This is no CloudFormation template: it has no resources',
    'Describe at least one resource in a map `Resources` on the outermost level, or name another file.',
  );
}

function refusal(source: Source, why: Refusal): Finding {
  const at = { source, start: 0, end: 0 };
  switch (why) {
    case 'too large':
      return tooLarge(source);
    case 'not UTF-8':
      return notUtf8(source);
    case 'outside':
      return unreadable(
        at,
        'The file lies outside the workspace',
        'Name a file within, or start the tool further up.',
      );
    case 'not permitted':
      return unreadable(at, 'The file may not be read', 'Give the tool the right to read it.');
    case 'not a file':
      return unreadable(at, 'This is not a file', 'Name a file.');
    case 'absent':
      return unreadable(at, 'There is no such file', 'Check the name.');
  }
}

/** At the first character that can't be read. Text in UTF-16 begins so, and has NUL characters. */
function notUtf8(source: Source): Finding {
  const bad = Math.max(0, source.text.indexOf('\uFFFD'));
  const is = source.text.includes('\0') ? 'The file seems to be UTF-16' : 'These bytes are not UTF-8';
  return unreadable({ source, start: bad, end: bad + 1 }, is, 'Save the file as UTF-8.');
}
