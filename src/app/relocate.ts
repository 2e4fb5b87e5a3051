/**
 * What is told of templates that AWS CDK made, at the user's own source: whoever reads it can't change the template. What
 * CDK makes for itself nobody can change, so that nothing is told of it.
 */

import type { Finding, Related, Severity, Span, Unverified } from '../finding.ts';
import { addTo, groupBy } from '../groups.ts';
import type { Model } from '../model/model.ts';
import type { Files } from '../template/files.ts';
import { lastBeginning } from '../text/ordered.ts';
import type { Assemblies, Assembly } from './cdk-assembly.ts';
import { type Construct, constructsOf } from './cdk-origins.ts';

export interface Relocated {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Unverified[];
  readonly notes: readonly string[];
}

/** Findings and open questions at the places where the user's source makes what they are about. */
export function relocated(
  told: Pick<Relocated, 'findings' | 'unverified'>,
  { templates }: Model,
  assemblies: Assemblies,
  files: Files,
): Relocated {
  const origins = new Origins(templates, assemblies, files);
  if (origins.isEmpty) return { ...told, notes: [] };
  const kept = told.findings.filter((finding) => !origins.isOwn(finding));
  const left = told.findings.length - kept.length;
  return {
    findings: eachOnce(kept.map((finding) => origins.finding(finding))),
    unverified: told.unverified
      .filter((each) => !origins.isOwn(each))
      .map((each) => ({ ...each, at: origins.placeOf(each.at) ?? each.at })),
    notes:
      left === 0 ? [] : [`Left out: ${left} findings in functions and roles that AWS CDK makes for itself`],
  };
}

/** A resource's stretch of a template, with its construct. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly construct: Construct;
}

class Origins {
  /** Those of each template, by where they begin. */
  readonly #stretches = new Map<string, Stretch[]>();
  readonly #paths = new Map<string, ReadonlyMap<string, string>>();

  constructor(templates: Model['templates'], assemblies: Assemblies, files: Files) {
    const constructs = new Map<Assembly, ReturnType<typeof constructsOf>>();
    for (const { source, resources } of templates) {
      const assembly = assemblies.of(source.path);
      if (assembly === undefined || this.#stretches.has(source.path)) continue;
      const known = constructs.get(assembly) ?? constructsOf(assembly, files);
      constructs.set(assembly, known);
      const own = known.get(source.path);
      for (const { id, at, node } of resources.values()) {
        const construct = own?.get(id);
        if (construct === undefined) continue;
        addTo(this.#stretches, source.path, { start: at.start, end: node.at.end, construct });
      }
      this.#stretches.get(source.path)?.sort((a, b) => a.start - b.start);
      this.#paths.set(source.path, new Map([...(own ?? [])].map(([id, { path }]) => [id, path])));
    }
  }

  get isEmpty(): boolean {
    return this.#stretches.size === 0;
  }

  isOwn({
    at,
    rule,
    severity,
  }: {
    readonly at: Span;
    readonly rule: string;
    readonly severity?: Severity;
  }): boolean {
    const construct = this.#at(at)?.construct;
    return (
      construct?.isOwn === true ||
      (rule === 'role-resource-mismatch' && severity === 'warning' && isGranted(construct))
    );
  }

  placeOf(at: Span): Span | undefined {
    return this.#at(at)?.construct.at;
  }

  finding(finding: Finding): Finding {
    const stretch = this.#at(finding.at);
    if (stretch === undefined) return finding;
    const { path, at } = stretch.construct;
    const related = finding.related.map(
      (each): Related => ({ ...each, at: this.placeOf(each.at) ?? each.at }),
    );
    const message = this.#named(finding.message, finding.at.source.path);
    const help = `${finding.help} AWS CDK makes this template: say it where the app makes the construct.`;
    if (at === undefined) return { ...finding, message, help, fix: null };
    const there = { message: `${path} in the template that was made`, at: finding.at };
    return { ...finding, message, help, at, fix: null, related: [...related, there] };
  }

  #at({ source, start }: Span): Stretch | undefined {
    const all = this.#stretches.get(source.path) ?? [];
    const last = all[lastBeginning(all, start, (stretch) => stretch.start)];
    return last !== undefined && start < last.end ? last : undefined;
  }

  /** Constructs in place of the logical ids that CDK makes of their paths. */
  #named(message: string, path: string): string {
    const paths = this.#paths.get(path) ?? new Map<string, string>();
    return message.replace(/\b[A-Za-z0-9]+\b/g, (word) => paths.get(word) ?? word);
  }
}

/**
 * Is it the policy in which CDK puts what `grantRead` and the like say? They name all actions that belong together for one
 * resource, those that don't work on it included, and nobody can leave out one.
 */
const isGranted = (construct: Construct | undefined): boolean =>
  construct !== undefined && /(?:^|\/)DefaultPolicy$/.test(construct.path);

/** The same place of the source may make resources of several stacks: what is the same of all is told once. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const groups = groupBy(findings, ({ rule, at, message }) =>
    JSON.stringify([rule, at.source.path, at.start, at.end, message]),
  );
  return groups.map(([first, ...others]) => ({
    ...first,
    related: [...first.related, ...others.flatMap(({ related }) => related.slice(-1))],
  }));
}
