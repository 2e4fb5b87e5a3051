/**
 * The result as SARIF 2.1.0, for code scanning (`github/codeql-action/upload-sarif`) and editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; what GitHub reads of it:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { type Finding, placeOf, type Severity, type Span } from '../finding.ts';
import { name, repository, ruleUrl, version } from '../package-info.ts';
import type { Result } from '../result.ts';
import { fingerprints } from './fingerprint.ts';
import { jsonText } from './json.ts';
import { sentences } from './sentences.ts';
import { uriOf } from './uri.ts';

/** What SARIF says of each rule. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly why: string;
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

export function sarif(result: Result, rules: readonly RuleDescription[]): string {
  const suppressed = new Map(result.suppressed.map(({ finding, reason }) => [finding, reason]));
  const findings = [...result.findings, ...suppressed.keys()];
  const marks = fingerprints(findings);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name, version, informationUri: repository, rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          level: LEVELS[finding.severity],
          message: { text: sentences(finding.message, finding.help) },
          locations: [location(finding.at)],
          relatedLocations: finding.related.map(({ at, message }, id) => ({
            id,
            ...location(at),
            message: { text: message },
          })),
          partialFingerprints: { 'primaryLocationLineHash/v1': marks.get(finding) },
          ...fixes(finding),
          ...suppression(suppressed.get(finding)),
        })),
      },
    ],
  });
}

function descriptor({ id, title, severity, why }: RuleDescription): object {
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why, markdown: `${why}\n\n[More](${ruleUrl(id)})` },
    helpUri: ruleUrl(id),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: ['security'] },
  };
}

function location(at: Span): object {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(at.source.path) }, region: regionOf(at) },
  };
}

function regionOf(at: Span): object {
  const { startLine, startColumn, endLine, endColumn } = placeOf(at);
  return { startLine, startColumn, endLine, endColumn };
}

function fixes({ fix }: Finding): object {
  if (fix === null) return {};
  const files = new Map(fix.edits.map(({ at }) => [at.source.path, at.source]));
  const artifactChanges = [...files.keys()].map((path) => ({
    artifactLocation: { uri: uriOf(path) },
    replacements: fix.edits
      .filter(({ at }) => at.source.path === path)
      .map(({ at, text }) => ({ deletedRegion: regionOf(at), insertedContent: { text } })),
  }));
  return { fixes: [{ description: { text: fix.description }, artifactChanges }] };
}

function suppression(reason: string | undefined): object {
  return reason === undefined ? {} : { suppressions: [{ kind: 'external', justification: reason }] };
}
