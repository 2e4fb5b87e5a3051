/**
 * What can change on the outermost level of a source file. Read as text, so that no compiler is needed: the formatter puts
 * every such declaration at the beginning of a line.
 */

const DECLARATION = /^(?:export )?(?:declare )?(let|var|const) (?:([A-Za-z_$][\w$]*)|[{[])/;
const HOLDER = /\bnew (?:Map|Set|WeakMap|WeakSet|Array)\b|^\s*(?:\[\]|\{\})\s*;?$/;
/** A field of a class itself, which lives as long as the module: whether it is read-only, its name, its value. */
const STATIC =
  /^\s+(?:private |protected |public )?static (readonly )?(#?\w+)[?!]?(?:: [^=]+)?(?: = (.*)|;)$/;
/** A function called where it is written: what it declares lives on in the functions that it gives. */
const CALLED_AT_ONCE = /=\s*\((?:async )?(?:function\b|\([^()]*\)(?:: [^=]+)? =>)[\s\S]*\)\(\)\s*;?\s*$/;
const READ_ONLY = /^(?:Readonly(?:Map|Set|Array)?<|readonly )/;
/** Assignments to what belongs to the process, or to another module. */
const FOREIGN =
  /(?:^|[^.\w])(?:process\.env|globalThis\.[\w$]+|process\.env\.[\w$]+|process\.env\[[^\]]*\]) = /;

interface Declaration {
  readonly keyword: string;
  readonly name: string;
  readonly text: string;
}

/** The declarations on the outermost level: each from its line to the one before the next outermost statement. */
function declarationsIn(source: string): readonly Declaration[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const found = DECLARATION.exec(line);
    if (found === null) return [];
    const next = lines.findIndex((each, at) => at > index && /^(?:[^\s)\]}]|$)/.test(each));
    const text = lines.slice(index, next === -1 ? undefined : next).join('\n');
    return [{ keyword: found[1] ?? '', name: found[2] ?? '', text }];
  });
}

/** May what is declared be changed: is it no constant, or one that holds what can grow? */
function isMutable({ keyword, name, text }: Declaration, source: string): boolean {
  if (keyword !== 'const') return true;
  const [, type = '', value = ''] = /^[^:=]*(?::\s*([\s\S]*?))?\s=\s([\s\S]*)$/.exec(text) ?? [];
  if (CALLED_AT_ONCE.test(text)) return true;
  // What is read-only by its type is so, unless a cast takes that off again.
  if (READ_ONLY.test(type)) return new RegExp(`\\(${name.replace(/\$/g, '\\$')} as `).test(source);
  // Interfaces and aliases of this project are read-only throughout; a weak map is a cache, whatever its type is called.
  const isOwnType = /^[A-Z]\w*$/.test(type) && !/^(?:Weak)?(?:Map|Set)$/.test(type);
  if (isOwnType && !/\bnew Weak/.test(value)) return false;
  if (/^(?:async )?(?:function\b|\(|[a-z_$][\w$]* =>|<)/i.test(value)) return false;
  if (!HOLDER.test(value)) return false;
  // A collection that is only ever asked is a constant, whatever its type says.
  const isFull = /\bnew (?:Map|Set)(?:<[^()]*>)?\(\s*[^)\s]/.test(value);
  const isChanged = new RegExp(
    `\\b${name.replace(/\$/g, '\\$')}\\.(?:set|add|delete|clear|push|splice)\\(`,
  ).test(source);
  return !isFull || isChanged;
}

/** The names of what can change on the outermost level, and the lines that change what is not the file's own. */
export function mutableIn(source: string): readonly string[] {
  const foreign = source.split('\n').filter((line) => FOREIGN.test(line) && !/^\s*(?:\/?\*|\/\/)/.test(line));
  const statics = source.split('\n').flatMap((line) => {
    const [, isReadOnly, name = '', value = ''] = STATIC.exec(line) ?? [];
    return name !== '' && (isReadOnly === undefined || HOLDER.test(value)) ? [name] : [];
  });
  return [
    ...statics,
    ...declarationsIn(source).flatMap((each) => (isMutable(each, source) ? [each.name] : [])),
    ...foreign.map((line) => line.trim()),
  ];
}
