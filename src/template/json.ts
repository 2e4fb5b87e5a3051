/** A JSON reader that keeps places. `JSON.parse` keeps none, and YAML readers are slow on JSON. */
import type { Finding, Source, Span } from '../finding.ts';
import type { Entry, Node } from './node.ts';
import { duplicateKey, MOST_DEPTH, Refused, tooDeep, unreadable } from './problems.ts';
import type { Tree } from './tree.ts';

/** Reads strict JSON. Never throws. */
export function readJson(source: Source): Tree {
  const reader = new Reader(source);
  try {
    return { root: reader.document(), problems: reader.problems };
  } catch (error) {
    if (error instanceof Refused) return { root: undefined, problems: [error.finding] };
    throw error;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class Reader {
  readonly problems: Finding[] = [];
  readonly #source: Source;
  readonly #text: string;
  #at: number;

  constructor(source: Source) {
    this.#source = source;
    this.#text = source.text;
    this.#at = source.text.startsWith('\uFEFF') ? 1 : 0;
  }

  document(): Node {
    const root = this.#value(0);
    this.#space();
    if (this.#at < this.#text.length) this.#refuse('something follows the last bracket', 'Remove it.');
    return root;
  }

  #value(depth: number): Node {
    this.#space();
    if (depth > MOST_DEPTH) throw new Refused(tooDeep(this.#here()));
    const char = this.#text[this.#at];
    if (char === '{') return this.#map(depth);
    if (char === '[') return this.#list(depth);
    if (char === '"') return this.#string();
    return this.#numberOrWord();
  }

  #map(depth: number): Node {
    const start = this.#at++;
    const entries = new Map<string, Entry>();
    let isFirst = true;
    for (this.#space(); !this.#take('}'); this.#space()) {
      if (!isFirst) this.#comma('}');
      isFirst = false;
      if (this.#text[this.#at] !== '"')
        this.#refuse('a key in double quotes is missing here', 'Write `"Key": value`.');
      const key = this.#string();
      this.#space();
      if (!this.#take(':')) this.#refuse('a ":" is missing here', 'Put a ":" between key and value.');
      this.#put(entries, { key: key.text, keyAt: key.at, value: this.#value(depth + 1) });
    }
    return { kind: 'map', entries, at: this.#span(start) };
  }

  #put(entries: Map<string, Entry>, entry: Entry): void {
    const before = entries.get(entry.key);
    if (before !== undefined) this.problems.push(duplicateKey(entry.key, before.keyAt, entry.keyAt));
    entries.delete(entry.key);
    entries.set(entry.key, entry);
  }

  #list(depth: number): Node {
    const start = this.#at++;
    const items: Node[] = [];
    for (this.#space(); !this.#take(']'); this.#space()) {
      if (items.length > 0) this.#comma(']');
      items.push(this.#value(depth + 1));
    }
    return { kind: 'list', items, at: this.#span(start) };
  }

  #string(): Node & { readonly kind: 'scalar' } {
    const start = this.#at;
    const end = this.#endOfString(start);
    const written = this.#text.slice(start, end);
    this.#at = end;
    const value = written.includes('\\') ? this.#unescaped(written, start) : written.slice(1, -1);
    return { kind: 'scalar', value, text: value, at: this.#span(start) };
  }

  /** Behind the closing quote. A line break in a string nearly always means that the quote was forgotten. */
  #endOfString(start: number): number {
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === 34) return at + 1;
      if (code === 92) at++;
      else if (code < 32) break;
    }
    return this.#refuse(
      'this string is not closed, or holds a character that must be escaped',
      'Close it with `"` on the same line; write line breaks as `\\n`.',
    );
  }

  #unescaped(written: string, start: number): string {
    try {
      return String(JSON.parse(written));
    } catch {
      this.#at = start;
      return this.#refuse(
        'this string holds an escape sequence that JSON has not',
        'Write a backslash as `\\\\`.',
      );
    }
  }

  #numberOrWord(): Node {
    const start = this.#at;
    for (const [word, value] of WORDS) {
      if (this.#text.startsWith(word, start)) {
        this.#at += word.length;
        return { kind: 'scalar', value, text: value === null ? '' : word, at: this.#span(start) };
      }
    }
    NUMBER.lastIndex = start;
    const found = NUMBER.exec(this.#text)?.[0];
    if (found === undefined)
      this.#refuse(
        'a value is missing here',
        'Write a string in double quotes, a number, `true`, `false`, `null`, `[…]` or `{…}`; no comma after the last item.',
      );
    this.#at += found.length;
    return { kind: 'scalar', value: Number(found), text: found, at: this.#span(start) };
  }

  #space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at++;
    }
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at++;
    return true;
  }

  /** The comma before a further item, which must follow. */
  #comma(closing: string): void {
    if (!this.#take(','))
      this.#refuse(
        `a "," or "${closing}" is missing here`,
        'Separate items by ","; close the bracket behind the last.',
      );
    const comma = this.#at - 1;
    this.#space();
    if (this.#text[this.#at] !== closing) return;
    this.#at = comma;
    this.#refuse('a "," stands behind the last item', 'Remove it.');
  }

  #span(start: number): Span {
    return { source: this.#source, start, end: this.#at };
  }

  #here(): Span {
    return { source: this.#source, start: this.#at, end: Math.min(this.#at + 1, this.#text.length) };
  }

  #refuse(message: string, help: string): never {
    if (/^(?:#|\/[/*])/.test(this.#text.slice(this.#at, this.#at + 2)))
      return this.#throw(
        'a comment stands here, which JSON has not',
        'Remove it, or write the template in YAML.',
      );
    const where = this.#at < this.#text.length ? '' : ', and the file ends here';
    return this.#throw(`${message}${where}`, help);
  }

  #throw(what: string, help: string): never {
    throw new Refused(unreadable(this.#here(), `This is not JSON: ${what}`, help));
  }
}
