/** The forms that the ARNs of each service have: those of IAM's resource types, of CloudFormation's types, and some more. */
import { completelyKnown, mistakenServices, moreArnForms, placeKnown } from '../data/arn-forms.ts';
import { type SymbolicString, split } from '../text/symbolic-string.ts';
import { FormattedType } from './actions.ts';

/** The form of one kind of resource. */
export interface ArnForm {
  /** As AWS writes it: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`. */
  readonly written: string;
  /** The same with its open parts as unknown values. */
  readonly text: SymbolicString;
  /** What stands behind the service; undefined where that can't be told apart. */
  readonly fields: ArnFields | undefined;
  readonly hasRegion: boolean;
  readonly hasAccount: boolean;
}

export interface ArnFields {
  readonly region: SymbolicString;
  readonly account: SymbolicString;
  readonly resource: SymbolicString;
}

/** So many are kept: templates can have any number of others. */
const MOST_KEPT = 10_000;

export class ArnForms {
  readonly #table: string;
  readonly #forms = new Map<string, readonly ArnForm[]>();
  readonly #worked = new Map<string, unknown>();

  /** @param table one line a service: its name in ARNs, `|`, and the templates of its ARNs behind it. */
  constructor(table: string) {
    this.#table = table;
  }

  /** What is worked out of an ARN that many templates have, by its key: the first time. */
  once<T>(key: string, work: () => T): T {
    if (this.#worked.has(key)) return this.#worked.get(key) as T;
    const done = work();
    if (this.#worked.size < MOST_KEPT) this.#worked.set(key, done);
    return done;
  }

  /** The forms of a service's ARNs, by the name that stands in them; none for one that is not known. */
  of(service: string): readonly ArnForm[] {
    let found = this.#forms.get(service);
    if (found === undefined) {
      found = /^[a-z0-9-]+$/.test(service) ? this.#read(service) : [];
      this.#forms.set(service, found);
    }
    return found;
  }

  #read(service: string): readonly ArnForm[] {
    const head = `\n${service}|`;
    const start = this.#table.indexOf(head);
    const line =
      start === -1 ? '' : this.#table.slice(start + head.length, this.#table.indexOf('\n', start + 1));
    const before = `arn:\${Partition}:${service}:`;
    const known = line === '' ? [] : line.split(' ').map((form) => before + form);
    const more = moreArnForms.filter((form) => form.startsWith(before));
    return [...new Set([...known, ...more])].map(formOf);
  }

  /** The service that is meant by a name that none has in ARNs; undefined where it may be one. */
  meant(service: string): string | undefined {
    const lower = service.toLowerCase();
    if (Object.hasOwn(mistakenServices, lower)) return mistakenServices[lower];
    return lower !== service && this.of(lower).length > 0 ? lower : undefined;
  }

  /** Are all resources of a service known? */
  isComplete(service: string): boolean {
    return completelyKnown.has(service);
  }

  /** Is it known which of a service's ARNs name a region and an account? */
  tellsPlace(service: string): boolean {
    return placeKnown.has(service);
  }
}

function fieldsOf(text: SymbolicString): ArnFields | undefined {
  const [, , , region, account, resource] = split(text, ':', 6) ?? [];
  return region === undefined || account === undefined || resource === undefined
    ? undefined
    : { region, account, resource };
}

function formOf(written: string): ArnForm {
  const [, , , region = '', account = ''] = written.replace('${Partition}', '').split(':');
  const any = new FormattedType(written, written);
  let fields: readonly [ArnFields | undefined] | undefined;
  return {
    written,
    get text() {
      return any.text;
    },
    get fields() {
      fields ??= [fieldsOf(any.text)];
      return fields[0];
    },
    hasRegion: region !== '',
    hasAccount: account !== '',
  };
}
