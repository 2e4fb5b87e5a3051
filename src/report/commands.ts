/**
 * Workflow commands, for `check --format github`: the log lines that a GitHub runner takes for annotations. Escaped as
 * the runner reads them: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
import { DOCS } from '../package-info.ts';
import type { Result } from '../result.ts';
import { severities } from '../result.ts';
import { type Annotation, annotationsOf, leftOut } from './annotations.ts';

export function workflowCommands({ findings }: Result, docs = DOCS): string {
  const { shown, left } = annotationsOf(findings, docs);
  const lines = shown.map(command);
  if (severities.some((severity) => left[severity] > 0))
    lines.push(`::notice title=lambda-permission-check::${leftOut(left)} than GitHub shows for one step`);
  return lines.map((line) => `${line}\n`).join('');
}

function command({ severity, message, ...properties }: Annotation): string {
  const { file, startLine, endLine, startColumn, endColumn, title } = properties;
  const pairs = Object.entries({ file, line: startLine, endLine, col: startColumn, endColumn, title })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${propertyValue(String(value))}`);
  return `::${severity} ${pairs.join(',')}::${data(message)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyValue(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
