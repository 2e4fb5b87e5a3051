/** The command `expand`: templates as they are after the macros and the SAM transform. */
import { basename, extname, join } from 'node:path';
import { expand, meansOf } from '../../app/expand-template.ts';
import { load } from '../../app/load.ts';
import { parameterFileReader } from '../../app/parameter-files.ts';
import { environmentOf } from '../../config/environment.ts';
import type { Finding } from '../../finding.ts';
import { placeOf } from '../../finding.ts';
import { readNamed, writeNamed } from '../../io/named.ts';
import { settle } from '../../options/values.ts';
import { jsonText } from '../../report/json.ts';
import { plain } from '../../report/sanitize.ts';
import { toJson } from '../../template/node.ts';
import { readTree } from '../../template/read.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { settingsOf } from '../settings.ts';

/** Exit status 1 where a template can't be expanded; the others are all the same. */
export async function runExpand(args: Arguments, io: Io): Promise<number> {
  if (args.positionals.length === 0) throw new UsageError('Name the templates: expand FILE…');
  const settings = settingsOf(args, io);
  const values = settle(settings.given);
  const readFile = await parameterFileReader(values['parameter-files'], (path) => readNamed(path, settings));
  const environment = environmentOf({
    parameters: values.parameters,
    parameterFiles: values['parameter-files'].map(readFile),
    region: values.region,
    account: values['account-id'],
  });
  const { templates, files } = load(io.folder, values.templates, settings);
  const folder = values['out-dir'];
  if (folder === undefined && templates.length > 1)
    throw new UsageError('To expand more than one template, say where to: --out-dir DIR');
  let failed = false;
  for (const { source } of templates) {
    const { root, problems } = readTree(source);
    const expanded =
      root?.kind === 'map'
        ? await expand(root, source, environment, meansOf(source, files), true)
        : undefined;
    const refused = [...problems, ...(expanded?.problems ?? [])].filter(
      ({ rule }) => rule === 'template-unreadable',
    );
    for (const finding of refused) io.err.write(`${line(finding)}\n`);
    failed ||= refused.length > 0 || expanded === undefined;
    if (expanded === undefined) continue;
    const text = jsonText(toJson(expanded.root));
    if (folder === undefined) io.out.write(text);
    else writeNamed(join(folder, `${basename(source.path, extname(source.path))}.json`), text, settings);
  }
  return failed ? 1 : 0;
}

function line({ at, message }: Finding): string {
  const { path, startLine, startColumn } = placeOf(at);
  return `${plain(path)}:${startLine}:${startColumn}: ${plain(message)}`;
}
