/** The forms that the ARNs of each service have: those of IAM's resource types, of CloudFormation's types, and some more. */
import { completelyKnown, mistakenServices, moreArnForms, placeKnown } from '../data/arn-forms.ts';
import { cloudformationTypes } from '../data/generated/cloudformation.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { type ActionCatalogue, formatText } from './actions.ts';

/** The form of one kind of resource. */
export interface ArnForm {
  /** As AWS writes it: `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`. */
  readonly written: string;
  /** The same with its open parts as unknown values. */
  readonly text: SymbolicString;
  readonly hasRegion: boolean;
  readonly hasAccount: boolean;
}

export class ArnForms {
  readonly #actions: ActionCatalogue;
  readonly #forms = new Map<string, readonly ArnForm[]>();

  constructor(actions: ActionCatalogue) {
    this.#actions = actions;
  }

  /** The forms of a service's ARNs, by the name that stands in them; none for one that is not known. */
  of(service: string): readonly ArnForm[] {
    let found = this.#forms.get(service);
    if (found === undefined) {
      found = formsOf(service, this.#actions);
      this.#forms.set(service, found);
    }
    return found;
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

function formsOf(service: string, actions: ActionCatalogue): readonly ArnForm[] {
  if (!/^[a-z0-9-]+$/.test(service)) return [];
  const written = new Set([
    ...actions.arnFormats(service),
    ...ofCloudFormation(service),
    ...moreArnForms.filter((form) => form.startsWith(`${service}:`)),
  ]);
  return [...written].map(formOf);
}

/** Formats of resource types; `@` stands for region and account. */
function ofCloudFormation(service: string): readonly string[] {
  const pattern = new RegExp(`^[^|\\n]*\\|[^|\\n]*\\|(${service}:[^|\\n]*)\\|`, 'gm');
  return [...cloudformationTypes.matchAll(pattern)].map(([, form = '']) =>
    form.replace('@', '${Region}:${Account}'),
  );
}

function formOf(written: string): ArnForm {
  const [, region = '', account = ''] = written.split(':');
  return {
    written: `arn:\${Partition}:${written}`,
    text: formatText({ key: written, arn: written }),
    hasRegion: region !== '',
    hasAccount: account !== '',
  };
}
