/**
 * Policies of a role that are surely too long, or too many: lengths count without white space, and what is open counts
 * as nothing. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
import type { PropertyValue } from '../cloudformation/template.ts';
import type { PolicyKind } from '../data/policy-places.ts';
import type { Role } from '../model/model.ts';
import type { Fault } from './policy-document-faults.ts';
import type { PolicyDocument } from './policy-documents.ts';

const INLINE = 10_240;
const MANAGED = 6_144;
/** Quotas that AWS raises on request: what passes them may deploy all the same, and is a warning. */
const TRUST = 2_048;
const ATTACHED = 10;

export function* sizeFaults({ resource }: Role, documents: readonly PolicyDocument[]): Iterable<Fault> {
  const plain = documents.filter(({ value }) => value.scenario.size === 0);
  const of = (kind: PolicyKind): readonly PolicyDocument[] => plain.filter((each) => each.kind === kind);
  const inline = of('inline');
  const sum = inline.reduce((total, { value: property }) => total + lengthOf(property), 0);
  const [first] = inline;
  if (first !== undefined && sum > INLINE)
    yield {
      at: first.value.at,
      what: `its inline policies have ${sum} characters ("Maximum policy size of ${INLINE} bytes exceeded")`,
      help: 'Move statements into managed policies.',
    };
  for (const { value } of of('managed')) {
    const length = lengthOf(value);
    if (length > MANAGED)
      yield {
        at: value.at,
        what: `a managed policy has ${length} characters, and may have ${MANAGED}`,
        help: 'Divide it.',
      };
  }
  for (const { value } of of('trust')) {
    const length = lengthOf(value);
    if (length > TRUST)
      yield {
        at: value.at,
        what: `the trust policy has ${length} characters ("Cannot exceed quota for ACLSizePerRole: ${TRUST}")`,
        help: 'Name fewer principals.',
        severity: 'warning',
      };
  }
  const attached = resource.properties
    .all('ManagedPolicyArns[]')
    .filter(({ scenario }) => scenario.size === 0);
  const eleventh = attached[ATTACHED];
  if (eleventh !== undefined)
    yield {
      at: eleventh.at,
      what: `it has ${attached.length} managed policies ("Cannot exceed quota for PoliciesPerRole: ${ATTACHED}")`,
      help: 'Join some of them.',
      severity: 'warning',
    };
}

/** The characters that a value has at least, as JSON without white space. */
function lengthOf(property: PropertyValue): number {
  switch (property.kind) {
    case 'map':
      return (
        1 +
        Math.max(
          1,
          sum(property.children().map(({ entry, value }) => entry.key.length + 4 + lengthOf(value))),
        )
      );
    case 'list':
      return 1 + Math.max(1, sum(property.items().map((item) => lengthOf(item) + 1)));
    case 'text':
      return 2 + sum(property.text().map((part) => (typeof part === 'string' ? part.length : 0)));
    case 'unknown':
      return 0;
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
