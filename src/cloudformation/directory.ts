/**
 * What all templates of a run give each other by names, and finding in it what one of them asks for. What may be meant and
 * is not certain is named, and stays open.
 */
import { addTo } from '../groups.ts';
import { keyOf } from '../text/key.ts';
import { type Link, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import type { Candidates } from '../text/unknown.ts';
import type { Offer, Offers } from './offers.ts';

/** What is asked for by a name. */
export type NamedLink = Exclude<Link, { readonly kind: 'output' }>;

/** What is surely meant, or what may be. */
export type Found = Offer | { readonly candidates: Candidates };

/** So many are named, and so many looked at. */
const MOST_CANDIDATES = 3;
const MOST_LOOKED_AT = 50;

export class Directory {
  readonly #export = new Index('the export', 'exported');
  readonly #stored = new Index('the parameter', 'written');
  readonly #functions = new Map<string, SymbolicString>();

  /** @param all of each template, in the order of the templates. */
  constructor(all: Iterable<Offers>) {
    for (const offers of all) {
      for (const offer of offers.export) this.#export.add(offer);
      for (const offer of offers['parameter-store']) this.#stored.add(offer);
      for (const [identity, arn] of offers.functions) this.#functions.set(identity, arn);
    }
  }

  find(link: NamedLink): Found {
    return (link.kind === 'export' ? this.#export : this.#stored).find(link);
  }

  /** The ARN of a function that something given here names, by the identity of the text. */
  functionArn(identity: string): SymbolicString | undefined {
    return this.#functions.get(identity);
  }
}

/** What is given under names, in all templates. */
class Index {
  readonly #what: string;
  readonly #done: string;
  readonly #byName = new Map<string, Offer[]>();
  readonly #byShape = new Map<string, Offer[]>();
  readonly #byEnd = new Map<string, Offer[]>();

  /** @param what for messages: "the export"; `done`: what is done with it. */
  constructor(what: string, done: string) {
    this.#what = what;
    this.#done = done;
  }

  add(given: Offer): void {
    addTo(this.#byName, keyOf(given.name), given);
    const shape = shapeOf(given.name);
    if (shape !== undefined) addTo(this.#byShape, shape, given);
    addTo(this.#byEnd, endOf(given.name), given);
  }

  /** What is surely meant, or what may be. */
  find(link: NamedLink): Found {
    const exact = others(this.#byName.get(keyOf(link.name)), link);
    const shape = shapeOf(link.name);
    const alike = exact.length > 0 || shape === undefined ? exact : others(this.#byShape.get(shape), link);
    const here = alike.filter((offer) => whereIs(offer, link) === 'here');
    const [only, ...rest] = here;
    if (only !== undefined && rest.every((each) => isSameValue(each, only))) return only;
    const perhaps =
      alike.length > 0
        ? alike
        : others(this.#byEnd.get(endOf(link.name)), link)
            .slice(0, MOST_LOOKED_AT)
            .filter(({ name }) => same(name, link.name) !== 'no');
    return { candidates: this.#shown(perhaps, link) };
  }

  #shown(candidates: readonly Offer[], link: NamedLink): Candidates {
    const shown = candidates.slice(0, MOST_CANDIDATES).map((offer) => {
      const there = whereIs(offer, link);
      const place = there === 'here' ? '' : `, ${there}`;
      return `${this.#what} ${show(offer.name)} of ${offer.where}${place}`;
    });
    const more = candidates.length - shown.length;
    return more > 0 ? [...shown, `${more} more that are ${this.#done}`] : shown;
  }
}

/** No stack takes what it gives itself. */
const others = (found: readonly Offer[] = [], { from }: NamedLink): readonly Offer[] =>
  found.filter(({ template }) => template !== from.template);

/** Is a template deployed in the region and account that something is asked for in? */
function whereIs({ region, account }: Offer, { from }: NamedLink): string {
  const inRegion = same(region, from.region);
  if (inRegion === 'no') return `which is in another region (${show(region)})`;
  const inAccount = same(account, from.account);
  if (inAccount === 'no') return `which is in another account (${show(account)})`;
  if (inRegion === 'unknown') return 'of which it is not known whether it is in the same region';
  return inAccount === 'unknown' ? 'of which it is not known whether it is in the same account' : 'here';
}

const isSameValue = ({ value: left }: Offer, { value: right }: Offer): boolean =>
  left !== undefined && right !== undefined && keyOf(left) === keyOf(right);

/**
 * A name with open parts, by the parameters that make it: `${Stage}-topic` is the same in two templates that call the
 * parameter alike. Undefined for a name that is made of anything else.
 */
function shapeOf(name: SymbolicString): string | undefined {
  let isOpen = false;
  const parts: unknown[] = [];
  for (const part of name) {
    if (typeof part === 'string') parts.push(part);
    else {
      const { unknown, id } = part;
      const isGlobal = id === 'AWS::Region' || id === 'AWS::AccountId' || id === 'AWS::Partition';
      if (!isGlobal && (unknown?.code !== 'parameter' || unknown.stored)) return undefined;
      isOpen ||= !isGlobal;
      parts.push([isGlobal ? id : unknown?.what]);
    }
  }
  return isOpen ? JSON.stringify(parts) : undefined;
}

/** What stands last, where that is literal: names with other ends differ, as a rule. */
function endOf(name: SymbolicString): string {
  const last = name.at(-1);
  if (typeof last !== 'string') return '';
  return /[^-_/:.]*$/.exec(last)?.[0] ?? last;
}
