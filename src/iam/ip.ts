/** IP addresses and ranges, as `IpAddress` compares them. */
import type { Answer } from '../finding.ts';
import { certain } from '../text/ternary.ts';

interface Address {
  readonly bits: bigint;
  readonly length: number;
}

/** Is an address, or a whole range, within a range? Neither readable: no. */
export function isInRange(range: string, given: string): Answer {
  const [wanted, wantedPrefix] = rangeOf(range);
  const [address, prefix] = rangeOf(given);
  if (wanted === undefined || address === undefined || wanted.length !== address.length) return 'no';
  if (wantedPrefix > prefix) return 'no';
  const shift = BigInt(wanted.length - wantedPrefix);
  return certain(wanted.bits >> shift === address.bits >> shift);
}

function rangeOf(text: string): readonly [Address | undefined, number] {
  const [base = '', prefix] = text.split('/');
  const address = base.includes(':') ? version6(base) : version4(base);
  if (address === undefined) return [undefined, 0];
  if (prefix === undefined) return [address, address.length];
  const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN;
  return length <= address.length ? [address, length] : [undefined, 0];
}

function version4(text: string): Address | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return { bits: parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n), length: 32 };
}

function version6(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return { bits: groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n), length: 128 };
}
