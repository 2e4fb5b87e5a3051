/**
 * The payload of the event that started the workflow, of which nothing is taken for granted.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
import { readFileSync } from 'node:fs';

/** What `GITHUB_EVENT_PATH` names; an empty object where there is nothing to read. */
export function payloadAt(path: string | undefined): unknown {
  if (!path) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** A text below these keys, if it is one and not empty. */
export function text(payload: unknown, ...keys: readonly string[]): string | undefined {
  const found = value(payload, ...keys);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** What stands below these keys; undefined where there is nothing. */
export function value(payload: unknown, ...keys: readonly string[]): unknown {
  let found: unknown = payload;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, key) ? (found as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return found;
}
