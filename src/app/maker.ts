/** A tool that makes templates from sources of the user's own: what it made, and of what. */
import type { Template } from '../cloudformation/template.ts';
import type { Severity, Span } from '../finding.ts';
import type { PlaceInTree } from '../template/place-in-tree.ts';

export interface Maker {
  readonly name: string;
  /** What makes the templates. */
  readonly command: string;
  /** The names of the files that the tool is told by. */
  readonly marks: RegExp;
  /** The file that is there once the tool has made something, by the path of the file that it is told by. */
  made(project: string): string;
  /** The templates of the stacks that it made of a project; those of nested stacks come with them. */
  templatesOf(project: string): readonly string[];
  /** How a template is deployed that the tool made; undefined for any other. */
  deploymentOf(template: string): MadeDeployment | undefined;
  /** What the resources of a template were made of, by logical id; undefined where the tool did not make it. */
  originsOf(template: Template): ReadonlyMap<string, Origin> | undefined;
}

export interface MadeDeployment {
  readonly name: string;
  readonly stackName: string;
  readonly region?: string;
  readonly account?: string;
}

/** What a tool made a resource of. */
export interface Origin {
  /** What the user calls it. */
  readonly name: string;
  /** Where what is found at a place in the resource has to be changed; undefined where the user wrote it, word for word. */
  help(place: PlaceInTree): string | undefined;
  /** Is what is told of a place in the resource nothing that the user can change? */
  isBeyond(told: { readonly rule: string; readonly severity?: Severity }, place: PlaceInTree): boolean;
  /** Where the user's source says what stands at a place in the resource; undefined where that is not known. */
  at(place: PlaceInTree): Span | undefined;
}
