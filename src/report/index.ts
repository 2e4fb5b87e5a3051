/**
 * The formats of reports: each a file of its own, which is loaded when it is first written. The command line, the
 * action, the help and the documentation all take them from here.
 */
import type { Span } from '../finding.ts';
import type { Result } from '../result.ts';
import type { RuleDescription } from './sarif.ts';

/** What a report may need besides the result. */
export interface ReportContext {
  readonly rules: readonly RuleDescription[];
  readonly colours: boolean;
  /** List everything that could not be decided. */
  readonly unverified: boolean;
  /** The findings alone, without the counts at the end. */
  readonly quiet: boolean;
  /** The address of a place, for reports that have links. */
  readonly linkTo?: (at: Span) => string;
  /** Where the documentation is that findings lead to. */
  readonly docs: string;
  /** What tells this analysis from others of the same commit. */
  readonly category: string;
  /** Replaces what must not be shown, in whatever is written; undefined where all may be. */
  readonly mask?: (text: string) => string;
}

export interface ReportFormat {
  readonly id: string;
  /** For whom or what it is. */
  readonly title: string;
  /** The option that names a file to write it to, besides what is printed. */
  readonly file?: `${string}-file`;
  /** The report as text. */
  readonly write: (result: Result, context: ReportContext) => Promise<string>;
}

/** The first is the default. */
export const formats = [
  {
    id: 'pretty',
    title: 'for people, each finding with its line',
    write: async (result, context) => (await import('./pretty.ts')).pretty(result, context),
  },
  {
    id: 'compact',
    title: 'one line a finding, for editors',
    write: async (result) => (await import('./compact.ts')).compact(result),
  },
  {
    id: 'json',
    title: 'for other programs',
    file: 'json-file',
    write: async (result, { docs }) => (await import('./json.ts')).json(result, docs),
  },
  {
    id: 'sarif',
    title: 'for code scanning',
    file: 'sarif-file',
    write: async (result, context) => (await import('./sarif.ts')).sarif(result, context),
  },
  {
    id: 'markdown',
    title: 'the job summary',
    write: async (result, context) => (await import('./summary.ts')).summary(result, context),
  },
  {
    id: 'github',
    title: 'workflow commands',
    write: async (result, { docs }) => (await import('./commands.ts')).workflowCommands(result, docs),
  },
] as const satisfies readonly ReportFormat[];

export type FormatId = (typeof formats)[number]['id'];

type WithFile = Extract<(typeof formats)[number], { readonly file: string }>;

/** The options that name a file for a report. */
export type FileOption = WithFile['file'];

/** The formats that can be written to a file of their own. */
export const fileFormats: readonly WithFile[] = formats.filter(
  (format): format is WithFile => 'file' in format,
);

/** The report of a result in one of the formats. */
export async function report(id: FormatId, result: Result, context: ReportContext): Promise<string> {
  const format = formats.find((one) => one.id === id);
  if (format === undefined) throw new Error(`no report format ${id}`);
  const text = await format.write(result, context);
  return context.mask === undefined ? text : context.mask(text);
}
