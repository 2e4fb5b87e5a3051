/** Service principals: which are right, and which one was probably meant. */
import { nearest } from '../cloudformation/nearest.ts';
import { servicePrefixes } from '../data/generated/service-prefixes.ts';
import type { Principal } from '../iam/statement.ts';
import { invokingPrincipals } from '../services/principals.ts';
import { literal, type SymbolicString } from '../text/symbolic-string.ts';

/**
 * Services that are refused with the suffix of China, also there: their principal is the same in every partition. Others
 * have that suffix in China (`logs.cn-north-1.amazonaws.com.cn`), or it is not known.
 * https://github.com/DataDog/datadog-serverless-functions/issues/346 https://github.com/serverless/serverless/issues/5365
 */
const SAME_IN_CHINA: ReadonlySet<string> = new Set(['apigateway', 's3']);

const PREFIXES: ReadonlySet<string> = new Set(servicePrefixes.split(' '));

/**
 * The principal that must have been meant, where what is written is surely none: no account, no ARN, and no service's
 * name in the form that principals have. Undefined where it may be one.
 */
export function suggestedPrincipal({ kind, value }: Principal): string | undefined {
  const written = literal(value.text);
  if (kind !== 'Service' || written === undefined || isPrincipal(written)) return undefined;
  const stem = written
    .toLowerCase()
    .replace(/\.(?:amazonaws\.com|amazonaws\.com\.cn|amazon\.com|amazonaws|aws|com|aws\.com)$/, '');
  return (
    invokingPrincipals.find((known) => known.startsWith(`${stem}.`)) ?? nearest(written, invokingPrincipals)
  );
}

/** Is the text shaped like nothing that a permission takes as a principal? Numbers of fewer digits were accounts once. */
export function isShapedLikeNone(text: SymbolicString): boolean {
  const written = literal(text);
  if (written === undefined) return false;
  return !/^(?:\*|\d{12}|arn:.+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazon(?:aws)?\.com(?:\.cn)?)$/.test(written);
}

function isPrincipal(written: string): boolean {
  if (invokingPrincipals.includes(written)) return true;
  const found = /^([a-z0-9-]+)((?:\.[a-z0-9-]+)*)\.amazonaws\.com(?:\.cn)?$/.exec(written);
  if (found === null) return false;
  if (written.endsWith('.cn') && found[2] === '' && SAME_IN_CHINA.has(found[1] ?? '')) return false;
  // Names of more parts (a region, a part of a service) are not all known.
  return PREFIXES.has(found[1] ?? '') || found[2] !== '';
}
