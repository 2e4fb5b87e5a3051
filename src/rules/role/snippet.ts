/** Lines to paste, in the notation of the template that they are for. */
import type { Source, Span } from '../../finding.ts';

/** What a snippet is made of; `Raw` stands as it is. */
export type Value = string | Raw | readonly Value[] | { readonly [key: string]: Value };

/** An expression in the template's own notation, such as `!GetAtt Queue.Arn`. */
export class Raw {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Is the template JSON? */
export const isJson = ({ text }: Source): boolean => /^\uFEFF?\s*\{/.test(text);

/** `Fn::GetAtt` in the template's notation. */
export function getAtt(source: Source, id: string, attribute: string): Raw {
  return new Raw(
    isJson(source) ? `{ "Fn::GetAtt": ["${id}", "${attribute}"] }` : `!GetAtt ${id}.${attribute}`,
  );
}

/** `Ref` in the template's notation. */
export function ref(source: Source, id: string): Raw {
  return new Raw(isJson(source) ? `{ "Ref": "${id}" }` : `!Ref ${id}`);
}

/** `Fn::Sub` in the template's notation. */
export function sub(source: Source, text: string): Raw {
  return new Raw(isJson(source) ? `{ "Fn::Sub": ${JSON.stringify(text)} }` : `!Sub ${yamlScalar(text)}`);
}

/** What stands at a place, where it can be repeated elsewhere: one line. */
export function written({ source, start, end }: Span): Raw | undefined {
  const text = source.text.slice(start, end);
  return text === '' || /[\r\n#]/.test(text) ? undefined : new Raw(text);
}

/** A value as lines of the template. */
export function snippet(source: Source, value: Value): string {
  return isJson(source) ? json(value, '') : yaml(value, '').join('\n');
}

function json(value: Value, indent: string): string {
  if (value instanceof Raw) return value.text;
  if (typeof value === 'string') return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${json(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const lines = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${json(item, inner)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

function yaml(value: Value, indent: string): readonly string[] {
  if (value instanceof Raw) return [`${indent}${value.text}`];
  if (typeof value === 'string') return [`${indent}${yamlScalar(value)}`];
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first = '', ...rest] = yaml(item, `${indent}  `);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item === 'string' || item instanceof Raw)
      return [`${indent}${key}: ${yaml(item, '')[0] ?? ''}`];
    return [`${indent}${key}:`, ...yaml(item, `${indent}  `)];
  });
}

const yamlScalar = (text: string): string =>
  /^[A-Za-z][\w:./${}-]*$/.test(text) && !/:$|: |^(?:true|false|yes|no|null|on|off)$/i.test(text)
    ? text
    : `'${text.replaceAll("'", "''")}'`;
