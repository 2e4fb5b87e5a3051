/** The commands `rules` and `explain`. */
import { nearest } from '../../cloudformation/nearest.ts';
import { docsPage } from '../../io/pages.ts';
import { ruleUrl } from '../../package-info.ts';
import { jsonText } from '../../report/json.ts';
import { rules } from '../../rules/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { UsageError } from '../../usage-error.ts';
import type { Arguments } from '../arguments.ts';
import type { Io } from '../io.ts';
import { pageForTerminal, wrapped } from '../rule-page.ts';

export async function runRules(args: Arguments, io: Io): Promise<number> {
  if (args.values['rules-format'] === 'json') {
    io.out.write(
      jsonText(
        rules.map(({ id, title, severity, securitySeverity, why, reference }) => ({
          id,
          title,
          severity,
          ...(securitySeverity === undefined ? {} : { securitySeverity }),
          why,
          source: reference,
          docs: ruleUrl(id),
        })),
      ),
    );
    return 0;
  }
  const width = Math.max(...rules.map(({ id }) => id.length));
  for (const { id, severity, title } of rules)
    io.out.write(`${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`);
  return 0;
}

export async function runExplain(args: Arguments, io: Io): Promise<number> {
  const [id, ...others] = args.positionals;
  if (id === undefined || others.length > 0) throw new UsageError('Name one rule: explain RULE');
  const rule = ruleOf(id);
  const page = docsPage(`rules/${rule.id}.md`);
  io.out.write(`${explanation(rule)}${page === undefined ? '' : `\n${pageForTerminal(page)}`}`);
  return 0;
}

function ruleOf(id: string): Rule {
  const found = rules.find((rule) => rule.id === id);
  if (found !== undefined) return found;
  const meant = nearest(
    id,
    rules.map((rule) => rule.id),
  );
  throw new UsageError(
    `There is no rule "${id}"${meant === undefined ? '; the command "rules" lists them' : `; did you mean "${meant}"?`}`,
  );
}

function explanation({ id, title, severity, why, reference }: Rule): string {
  return `${id} (${severity})\n${title}\n\n${wrapped(why)}\n\n  ${ruleUrl(id)}\n  ${reference}\n`;
}
