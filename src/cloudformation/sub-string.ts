/** The pieces of an `Fn::Sub` string. */

export interface SubPiece {
  /** A stretch of literal text, or the name inside `${…}`. */
  readonly kind: 'literal' | 'name';
  readonly text: string;
  /** Offset of the text in the string. */
  readonly offset: number;
}

const REFERENCE = /\$\{(!?)([^}]*)\}/g;

/**
 * Takes an `Fn::Sub` string apart. `${!Literal}` is the literal text `${Literal}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function subPieces(template: string): readonly SubPiece[] {
  const pieces: SubPiece[] = [];
  let from = 0;
  for (const found of template.matchAll(REFERENCE)) {
    const [whole, bang, inner = ''] = found;
    if (found.index > from)
      pieces.push({ kind: 'literal', text: template.slice(from, found.index), offset: from });
    if (bang === '!') pieces.push({ kind: 'literal', text: `\${${inner}}`, offset: found.index });
    else {
      const name = inner.trim();
      pieces.push({ kind: 'name', text: name, offset: found.index + 2 + inner.indexOf(name) });
    }
    from = found.index + whole.length;
  }
  if (from < template.length) pieces.push({ kind: 'literal', text: template.slice(from), offset: from });
  return pieces;
}
