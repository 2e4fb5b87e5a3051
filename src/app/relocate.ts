/**
 * What is told of templates that a tool made, at the user's own source: whoever reads it can't change the template. What
 * the tool makes for itself nobody can change, so that nothing is told of it.
 */

import type { Finding, Related, Severity, Span, Unverified } from '../finding.ts';
import { addTo, groupBy } from '../groups.ts';
import type { Model } from '../model/model.ts';
import { count } from '../report/sanitize.ts';
import { write } from '../syntax/write.ts';
import type { MapNode } from '../template/node.ts';
import { placeAt } from '../template/place-in-tree.ts';
import { lastBeginning } from '../text/ordered.ts';
import type { Maker, Origin } from './maker.ts';
import { compare, type Told } from './told.ts';

export interface Relocated {
  readonly findings: readonly Told<Finding>[];
  readonly unverified: readonly Told<Unverified>[];
  readonly leftOut: readonly LeftOut[];
}

/** How many findings are left out, since they are about what a tool makes for itself. */
export interface LeftOut {
  readonly maker: string;
  readonly findings: number;
}

/** Findings and open questions at the places where the user's source makes what they are about. */
export function relocated(
  told: Pick<Relocated, 'findings' | 'unverified'>,
  { templates }: Model,
  makers: readonly Maker[],
): Relocated {
  const origins = new Origins(templates, makers);
  if (origins.isEmpty) return { ...told, leftOut: [] };
  const kept = told.findings.filter(({ one }) => origins.beyond(one) === undefined);
  const beyond = told.findings.flatMap(({ one }) => origins.beyond(one) ?? []);
  return {
    findings: eachOnce(kept.map(({ one, from }) => ({ one: origins.finding(one), from }))),
    unverified: told.unverified
      .filter(({ one }) => origins.beyond(one) === undefined)
      .map(({ one, from }) => ({ one: { ...one, at: origins.placeOf(one.at) ?? one.at }, from })),
    leftOut: groupBy(beyond, (maker) => maker).map((group) => ({ maker: group[0], findings: group.length })),
  };
}

/** What is to be said of findings that are left out: a sentence for each tool, by its name. */
export function leftOutNotes(all: readonly LeftOut[]): readonly string[] {
  const sentences = groupBy(all, ({ maker }) => maker).map((group) => {
    const findings = group.reduce((sum, each) => sum + each.findings, 0);
    return {
      maker: group[0].maker,
      text: `Left out: ${count(findings, 'finding')} in what ${group[0].maker} makes for itself`,
    };
  });
  return sentences.sort((a, b) => compare(a.maker, b.maker)).map(({ text }) => text);
}

/** A resource's stretch of a template, with what it was made of. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly node: MapNode;
  readonly origin: Origin;
  readonly maker: string;
}

class Origins {
  /** Those of each template, by where they begin. */
  readonly #stretches = new Map<string, Stretch[]>();
  readonly #names = new Map<string, ReadonlyMap<string, string>>();

  constructor(templates: Model['templates'], makers: readonly Maker[]) {
    for (const template of templates) {
      const { source, resources } = template;
      if (this.#stretches.has(source.path)) continue;
      for (const maker of makers) {
        const origins = maker.originsOf(template);
        if (origins === undefined) continue;
        for (const { id, at, node } of resources.values()) {
          const origin = origins.get(id);
          if (origin === undefined) continue;
          const stretch = { start: at.start, end: node.at.end, node, origin, maker: maker.name };
          addTo(this.#stretches, source.path, stretch);
        }
        this.#stretches.get(source.path)?.sort((a, b) => a.start - b.start);
        this.#names.set(source.path, new Map([...origins].map(([id, { name }]) => [id, name])));
        break;
      }
    }
  }

  get isEmpty(): boolean {
    return this.#stretches.size === 0;
  }

  /** The tool that made what is told of, where nobody else can change it. */
  beyond(told: {
    readonly at: Span;
    readonly rule: string;
    readonly severity?: Severity;
  }): string | undefined {
    const stretch = this.#at(told.at);
    if (stretch === undefined) return undefined;
    return stretch.origin.isBeyond(told, placeAt(stretch.node, told.at.start)) ? stretch.maker : undefined;
  }

  placeOf(at: Span): Span | undefined {
    const stretch = this.#at(at);
    return stretch?.origin.at(placeAt(stretch.node, at.start));
  }

  finding(finding: Finding): Finding {
    const stretch = this.#at(finding.at);
    if (stretch === undefined) return finding;
    const { origin } = stretch;
    const where = origin.help(placeAt(stretch.node, finding.at.start));
    const related = finding.related.map(
      (each): Related => ({
        message: this.#named(each.message, each.at.source.path),
        at: this.placeOf(each.at) ?? each.at,
      }),
    );
    const message = this.#named(finding.message, finding.at.source.path);
    const help = where === undefined ? finding.help : `${finding.help} ${where}`;
    const at = this.placeOf(finding.at);
    if (at === undefined) return { ...finding, message, help, fix: null };
    const there = { message: `${origin.name} in the template that was made`, at: finding.at };
    const snippet = finding.snippet === undefined ? {} : { snippet: snippetFor(at, finding.snippet) };
    return { ...finding, ...snippet, message, help, at, fix: null, related: [...related, there] };
  }

  #at({ source, start }: Span): Stretch | undefined {
    const all = this.#stretches.get(source.path) ?? [];
    const last = all[lastBeginning(all, start, (stretch) => stretch.start)];
    return last !== undefined && start < last.end ? last : undefined;
  }

  /** What the user calls a resource in place of the logical id that a tool made of it. */
  #named(message: string, path: string): string {
    const names = this.#names.get(path) ?? new Map<string, string>();
    return message.replace(/\b[A-Za-z0-9]+\b/g, (word) => names.get(word) ?? word);
  }
}

/** Lines to paste in the notation of the source that they are for. */
function snippetFor({ source }: Span, snippet: string): string {
  if (!/\.ya?ml$/.test(source.path)) return snippet;
  for (const text of [snippet, `{${snippet}}`]) {
    try {
      return write(JSON.parse(text), 'yaml');
    } catch {
      // Entries of a map have no braces around them.
    }
  }
  return snippet;
}

/** The same place of the source may make resources of several stacks: what is the same of all is told once. */
function eachOnce(findings: readonly Told<Finding>[]): readonly Told<Finding>[] {
  const groups = groupBy(findings, ({ one: { rule, at, message } }) =>
    JSON.stringify([rule, at.source.path, at.start, at.end, message]),
  );
  return groups.map(([{ one, from }, ...others]) => ({
    one: { ...one, related: [...one.related, ...others.flatMap((each) => each.one.related.slice(-1))] },
    from,
  }));
}
