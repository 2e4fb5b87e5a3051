/**
 * The one language in which facts say what an ARN looks like, that of the Service Authorization Reference:
 * `arn:${Partition}:sns:${Region}:${Account}:${TopicName}`. What a name stands for is the caller's to say.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
import { concatAll, type SymbolicString, type Token } from './symbolic-string.ts';

/** Where something is deployed: what `${Partition}`, `${Region}` and `${Account}` stand for. */
export interface Location {
  readonly partition: SymbolicString;
  readonly region: SymbolicString;
  readonly account: SymbolicString;
}

/** What stands in the place of a name; `position` tells two places with the same name apart. */
export type StandsFor = (name: string, position: number) => SymbolicString | Token | string;

/** Fills in a template: every `${Name}` by what `standsFor` gives for it. */
export function fillArn(template: string, standsFor: StandsFor): SymbolicString {
  // Splitting at a group puts the names at the odd places.
  const pieces = template.split(/\$\{([^}]*)\}/);
  return concatAll(pieces.map((piece, index) => (index % 2 === 0 ? piece : standsFor(piece, index))));
}

/** Fills in a template at a location: only what other names stand for is left to `standsFor`. */
export function arnAt(location: Location, template: string, standsFor: StandsFor): SymbolicString {
  const { partition, region, account } = location;
  const known = new Map([
    ['Partition', partition],
    ['Region', region],
    ['Account', account],
  ]);
  return fillArn(template, (name, position) => known.get(name) ?? standsFor(name, position));
}
