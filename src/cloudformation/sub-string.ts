/** The pieces of an `Fn::Sub` string. */

export interface SubPiece {
  /** A stretch of literal text, or the name inside `${…}`. */
  readonly kind: 'literal' | 'name';
  readonly text: string;
  /** Offset of the text in the string. */
  readonly offset: number;
}

/**
 * Takes an `Fn::Sub` string apart. `${!Literal}` is the literal text `${Literal}`.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
export function subPieces(template: string): readonly SubPiece[] {
  const pieces: SubPiece[] = [];
  let from = 0;
  for (;;) {
    const start = template.indexOf('${', from);
    const end = start === -1 ? -1 : template.indexOf('}', start);
    if (end === -1) break;
    if (start > from) pieces.push({ kind: 'literal', text: template.slice(from, start), offset: from });
    if (template[start + 2] === '!')
      pieces.push({ kind: 'literal', text: `\${${template.slice(start + 3, end)}}`, offset: start });
    else {
      const inner = template.slice(start + 2, end);
      const name = inner.trim();
      pieces.push({ kind: 'name', text: name, offset: start + 2 + inner.indexOf(name) });
    }
    from = end + 1;
  }
  if (from < template.length) pieces.push({ kind: 'literal', text: template.slice(from), offset: from });
  return pieces;
}
