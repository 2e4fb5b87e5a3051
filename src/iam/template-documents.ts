/** Every policy document that a template holds: identity, trust and resource policies of any resource. */

import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import {
  POLICY_PLACES,
  type PolicyKind,
  type PolicyPlace,
  type ResourcePolicyFact,
} from '../data/policy-places.ts';
import { groupsOf } from '../groups.ts';
import { literal } from '../text/symbolic-string.ts';
import { documentValues } from './parse.ts';

export interface OwnedDocument {
  readonly owner: Resource;
  readonly kind: PolicyKind;
  /** For a resource policy: what the service takes in it. */
  readonly on?: ResourcePolicyFact;
  /** As written: a map, or a text that holds JSON. */
  readonly written: PropertyValue;
  /** The document itself; of kind `text` or `list` where it can't be one. */
  readonly value: PropertyValue;
}

const PLACES: ReadonlyMap<string, readonly PolicyPlace[]> = groupsOf(POLICY_PLACES, ({ type }) => type);

/** The policy documents of a template, in the order of its resources. */
export const documentsIn = (template: Template): readonly OwnedDocument[] => template.derived.get(allIn);

const allIn = (template: Template): readonly OwnedDocument[] =>
  [...template.resources.values()].flatMap((owner) => placesOf(owner).flatMap((place) => at(owner, place)));

const placesOf = ({ type }: Resource): readonly PolicyPlace[] => PLACES.get(type) ?? [];

function at(owner: Resource, { path, kind, on }: PolicyPlace): readonly OwnedDocument[] {
  return owner.properties.all(path).flatMap((written) => {
    if (on?.mayBeEmpty && isEmptyText(written)) return [];
    return documentValues(written).map((value) => ({
      owner,
      kind,
      written,
      value,
      ...(on !== undefined && { on }),
    }));
  });
}

const isEmptyText = (written: PropertyValue): boolean =>
  written.kind === 'text' && literal(written.text()) === '';

/** Do these resources hold any policy document but trust policies? */
export const holdPolicies = (resources: readonly Resource[]): boolean =>
  resources.some((owner) =>
    placesOf(owner).some(({ path, kind }) => kind !== 'trust' && owner.properties.all(path).length > 0),
  );
