/**
 * The result as SARIF 2.1.0, for code scanning (`github/codeql-action/upload-sarif`) and editors.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; what GitHub reads of it:
 * https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
import { type Finding, placeOf, type Severity, type Source, type Span } from '../finding.ts';
import { name, repository, ruleUrl, version } from '../package-info.ts';
import { type Result, severities } from '../result.ts';
import { fingerprints } from './fingerprint.ts';
import { jsonText } from './json.ts';
import { lineHashes } from './line-hash.ts';
import { count } from './sanitize.ts';
import { sentences } from './sentences.ts';
import { uriOf } from './uri.ts';

/** What SARIF says of each rule. */
export interface RuleDescription {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Of rules about access: from 0.1 to 10. */
  readonly securitySeverity?: number;
  readonly why: string;
}

const LEVELS = { error: 'error', warning: 'warning', notice: 'note' } as const;

/** More makes code scanning refuse the file. */
const MOST_RESULTS = 25_000;

export interface SarifOptions {
  readonly rules: readonly RuleDescription[];
  /** Where the pages of the rules are. */
  readonly docs: string;
  /** What tells this analysis from others of the same commit. */
  readonly category: string;
}

/** What is accepted is left out: code scanning would open an alert for it. */
export function sarif({ findings }: Result, { rules, docs, category }: SarifOptions): string {
  const marks = fingerprints(findings);
  const shown = severities
    .flatMap((severity) => findings.filter((one) => one.severity === severity))
    .slice(0, MOST_RESULTS);
  const left = findings.length - shown.length;
  const hashes = hashing();
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            semanticVersion: version,
            informationUri: repository,
            rules: rules.map((rule) => descriptor(rule, docs)),
          },
        },
        // Up to the last slash it is the category; behind it could stand a name of the run.
        automationDetails: { id: `${category}/` },
        columnKind: 'utf16CodeUnits',
        ...(left === 0 ? {} : { invocations: [leftOut(left)] }),
        results: shown.map((finding) => ({
          ruleId: finding.rule,
          ruleIndex: rules.findIndex(({ id }) => id === finding.rule),
          level: LEVELS[finding.severity],
          message: { text: unlinked(sentences(finding.message, finding.help)) },
          locations: [location(finding.at)],
          relatedLocations: finding.related.map(({ at, message }, id) => ({
            id,
            ...location(at),
            message: { text: unlinked(message) },
          })),
          partialFingerprints: {
            primaryLocationLineHash: hashes(finding.at),
            'lambdaPermissionCheck/v1': marks.get(finding),
          },
          ...fixes(finding),
        })),
      },
    ],
  });
}

/** The hash of the line where a span begins; each source is gone through once. */
function hashing(): (at: Span) => string | undefined {
  const known = new Map<Source, readonly string[]>();
  return (at) => {
    const hashes = known.get(at.source) ?? lineHashes(at.source.text);
    known.set(at.source, hashes);
    return hashes[placeOf(at).startLine - 1];
  };
}

function leftOut(left: number): object {
  const text = `${count(left, 'more finding')} than code scanning takes: the gravest are here, all in the log and the JSON report.`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  };
}

/** In a message, `[text](address)` is a link; a name in a template must not be one. */
const unlinked = (text: string): string => text.replaceAll('](', '] (');

function descriptor({ id, title, severity, securitySeverity, why }: RuleDescription, docs: string): object {
  const isSecurity = securitySeverity !== undefined;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why, markdown: `${why}\n\n[More](${ruleUrl(id, docs)})` },
    helpUri: ruleUrl(id, docs),
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: ['aws', 'lambda', 'iam', isSecurity ? 'security' : 'correctness'],
      // An error is certain.
      precision: severity === 'error' ? 'very-high' : 'high',
      ...(isSecurity ? { 'security-severity': securitySeverity.toFixed(1) } : {}),
    },
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
