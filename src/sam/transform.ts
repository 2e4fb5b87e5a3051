/**
 * The SAM transform: `AWS::Serverless::*` resources become the CloudFormation resources that AWS makes of them, with
 * the same logical ids, and everything generated keeps the place in the user's template that it came from.
 *
 * How it works: `steps.ts` prepares the template (implicit APIs, Globals, embedded connectors), `types.ts` expands the
 * resources phase by phase, then references to what SAM renames are put right. Source of the behaviour:
 * https://github.com/aws/serverless-application-model (versions/2016-10-31.md and the transform itself).
 */
import type { Finding } from '../finding.ts';
import { child, type Entry, list, type MapNode, type Node, stringOf } from '../template/node.ts';
import { asksForSam, SAM_MACRO } from './macro.ts';
import { resolveReferences } from './references.ts';
import type { Origin } from './resource.ts';
import { stepsBefore } from './steps.ts';
import { type SamOptions, TransformState } from './transform-state.ts';
import { phases } from './types.ts';

export interface Transformed {
  readonly root: MapNode;
  readonly origins: ReadonlyMap<string, Origin>;
  readonly problems: readonly Finding[];
  /** Are resources left as they are written, because they would be too much? */
  readonly isCut: boolean;
}

/**
 * Expands a template that asks for the SAM transform; any other comes back as it is. Never throws: what the official
 * transform refuses is a `template-unreadable` finding at the property at fault, and the rest is expanded all the same.
 */
export function transformSam(root: MapNode, options: SamOptions): Transformed {
  const written = child(root, 'Resources');
  if ((options.exact !== true && !asksForSam(root)) || written?.kind !== 'map')
    return { root, origins: new Map(), problems: [], isCut: false };
  const workspace = new TransformState(root, written, options);
  for (const step of stepsBefore) workspace.attempt(undefined, () => step(workspace));
  for (const phase of phases) {
    const types = new Map(phase.map((type) => [type.type, type]));
    for (const resource of [...workspace.resources.values()]) {
      const type = types.get(resource.type);
      if (type === undefined || workspace.isLeft(resource.id)) continue;
      workspace.remove(resource.id);
      workspace.attempt(resource, () => {
        for (const generated of type.expand(resource, workspace)) workspace.add(generated, resource);
      });
    }
    workspace.applyChanges();
  }
  workspace.attempt(undefined, () => workspace.deployments.finish(workspace));
  return {
    root: resolveReferences(assemble(workspace), workspace),
    origins: workspace.origins,
    problems: workspace.problems,
    isCut: workspace.isCut,
  };
}

/** The template with the resources and conditions as they are now, without the macro. */
function assemble(workspace: TransformState): MapNode {
  const { template } = workspace;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of template.entries) {
    if (key === 'Globals') continue;
    if (key === 'Transform') {
      const left = otherTransforms(entry.value);
      if (left !== undefined) entries.set(key, { ...entry, value: left });
    } else {
      entries.set(key, entry);
    }
  }
  entries.set('Resources', { ...section(template, 'Resources'), value: workspace.resourcesNode() });
  const conditions = workspace.conditionsNode();
  if (conditions !== undefined)
    entries.set('Conditions', { ...section(template, 'Conditions'), value: conditions });
  return { kind: 'map', entries, at: template.at };
}

function section(template: MapNode, key: string): Omit<Entry, 'value'> {
  return template.entries.get(key) ?? { key, keyAt: template.at };
}

function otherTransforms(transform: Node): Node | undefined {
  if (transform.kind !== 'list') return undefined;
  const left = transform.items.filter((item) => stringOf(item) !== SAM_MACRO);
  return left.length === 0 ? undefined : list(left, transform.at);
}
