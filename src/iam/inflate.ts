/** Unpacks generated data: text, deflated, in base64. */
import { inflateRawSync } from 'node:zlib';

export function inflate(data: string): string {
  return inflateRawSync(Buffer.from(data, 'base64')).toString();
}
