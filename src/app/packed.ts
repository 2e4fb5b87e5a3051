/**
 * Plain data about templates on its way to another thread or process: each source stands in it once, by its path and
 * without its text, which whoever unpacks it has, too.
 */
import { type Source, type Span, sourceId, sourceOf } from '../finding.ts';

export interface Packed {
  readonly sources: readonly PackedSource[];
  /** The data, with the place of a source among `sources` where it was. */
  readonly data: unknown;
}

export interface PackedSource {
  readonly path: string;
  readonly stack?: {
    readonly name: string;
    readonly template: string;
    readonly parent?: { readonly source: number; readonly start: number; readonly end: number };
  };
}

/** In place of a source. */
interface Reference {
  readonly sourceAt: number;
}

/** @param data objects without prototypes of their own, lists, texts, numbers. It may not refer to itself. */
export function pack(data: unknown): Packed {
  const packer = new Packer();
  const copy = packer.copy(data);
  return { sources: packer.sources, data: copy };
}

class Packer {
  readonly sources: PackedSource[] = [];
  readonly #places = new Map<string, number>();

  copy(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.copy(item));
    if (isSource(value)) return { sourceAt: this.#placeOf(value) } satisfies Reference;
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) if (item !== undefined) copy[key] = this.copy(item);
    return copy;
  }

  #placeOf(source: Source): number {
    const id = sourceId(source);
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const { path, stack } = source;
    const parent = stack?.parent && this.#spanOf(stack.parent);
    const place = this.sources.length;
    this.#places.set(id, place);
    this.sources.push(
      stack === undefined
        ? { path }
        : { path, stack: { name: stack.name, template: stack.template, ...(parent && { parent }) } },
    );
    return place;
  }

  #spanOf({ source, start, end }: Span): { source: number; start: number; end: number } {
    return { source: this.#placeOf(source), start, end };
  }
}

const isSource = (value: object): value is Source =>
  'path' in value && 'text' in value && typeof value.path === 'string' && typeof value.text === 'string';

/** Gives the sources of packed data back, each of them once, however often it is unpacked. */
export class Unpacker {
  readonly #textOf: (path: string) => string;
  readonly #known = new Map<string, Source>();

  /** @param textOf the text of a file, as it was where the data was packed. */
  constructor(textOf: (path: string) => string) {
    this.#textOf = textOf;
  }

  /** The data as it was packed. What is given is used up. */
  unpack<T>({ sources, data }: Packed): T {
    const found: Source[] = [];
    for (const packed of sources) found.push(this.#sourceOf(packed, found));
    return unpackedIn(data, found) as T;
  }

  #sourceOf({ path, stack }: PackedSource, before: readonly Source[]): Source {
    const parent = stack?.parent && { ...stack.parent, source: sourceIn(before, stack.parent.source) };
    const own = stack && {
      stack: { name: stack.name, template: stack.template, ...(parent && { parent }) },
    };
    const id = sourceId({ path, text: '', ...own });
    const known = this.#known.get(id);
    if (known !== undefined) return known;
    const source = { ...sourceOf(path, this.#textOf(path)), ...own };
    this.#known.set(id, source);
    return source;
  }
}

function unpackedIn(value: unknown, sources: readonly Source[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (isReference(value)) return sourceIn(sources, value.sourceAt);
  const items = value as Record<string, unknown>;
  for (const key of Object.keys(items)) {
    const item = items[key];
    if (typeof item === 'object' && item !== null) items[key] = unpackedIn(item, sources);
  }
  return value;
}

const isReference = (value: object): value is Reference => Object.hasOwn(value, 'sourceAt');

/** Throws a TypeError for a place that is none: the data was changed by somebody. */
function sourceIn(sources: readonly Source[], place: number): Source {
  const source = sources[place];
  if (source === undefined) throw new TypeError(`there is no source ${place}`);
  return source;
}
