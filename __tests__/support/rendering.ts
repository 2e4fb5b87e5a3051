/** Findings as text that reads well, whole: what the snapshots of rule tests hold. */
import {
  type Edit,
  type Finding,
  placeOf,
  type Related,
  type Span,
  type Unverified,
} from '../../src/finding.ts';

/** `12:7-12:20`. */
const rangeOf = (span: Span): string => {
  const { startLine, startColumn, endLine, endColumn } = placeOf(span);
  return `${startLine}:${startColumn}-${endLine}:${endColumn}`;
};

/** What stands at a place; of several lines the first. */
const quote = ({ source, start, end }: Span): string => {
  const [first = '', ...more] = source.text.slice(start, end).split('\n');
  return `${first.slice(0, 80)}${more.length > 0 || first.length > 80 ? ' …' : ''}`;
};

const placed = (span: Span): string => `${rangeOf(span)} «${quote(span)}»`;
const indented = (text: string): readonly string[] => text.split('\n').map((line) => `    | ${line}`);
const related = ({ message, at }: Related): string => `  related ${placed(at)} ${message}`;
const edit = ({ at, text }: Edit): string => `    ${placed(at)} becomes «${text}»`;

/** Everything that is said of one fault. */
function renderFinding(finding: Finding): string {
  const { rule, severity, message, help, snippet, resources, at, fix } = finding;
  return [
    `${severity} ${rule} ${placed(at)}`,
    `  ${message}`,
    `  help: ${help}`,
    `  resources: ${resources.join(', ')}`,
    ...finding.related.map(related),
    ...(snippet === undefined ? [] : ['  snippet:', ...indented(snippet)]),
    ...(fix === null ? [] : [`  fix: ${fix.description}`, ...fix.edits.map(edit)]),
  ].join('\n');
}

/** Everything that is said of what could not be decided. */
function renderUnverified({ rule, message, reason, resources, at }: Unverified): string {
  return [
    `unverified ${rule} ${placed(at)}`,
    `  ${message}`,
    `  reason: ${reason}`,
    `  resources: ${resources.join(', ')}`,
  ].join('\n');
}

/** What a rule says of a template, in the order of the report. */
export const render = (found: {
  readonly findings: readonly Finding[];
  readonly unverified: readonly Unverified[];
}): string => [...found.findings.map(renderFinding), ...found.unverified.map(renderUnverified)].join('\n\n');
