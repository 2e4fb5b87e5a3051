/** Workflow commands, for `check --format github`: the log lines that a GitHub runner takes for annotations. */
import { DOCS } from '../package-info.ts';
import type { Result } from '../result.ts';
import { severities } from '../result.ts';
import { type Annotation, annotationsOf, leftOut } from './annotations.ts';
import { workflowCommand } from './workflow-command.ts';

export function workflowCommands({ findings }: Result, docs = DOCS): string {
  const { shown, left } = annotationsOf(findings, docs);
  const lines = shown.map(command);
  if (severities.some((severity) => left[severity] > 0))
    lines.push(`::notice title=lambda-permission-check::${leftOut(left)} than GitHub shows for one step`);
  return lines.map((line) => `${line}\n`).join('');
}

function command({ severity, message, ...properties }: Annotation): string {
  const { file, startLine, endLine, startColumn, endColumn, title } = properties;
  return workflowCommand(
    severity,
    { file, line: startLine, endLine, col: startColumn, endColumn, title },
    message,
  );
}
