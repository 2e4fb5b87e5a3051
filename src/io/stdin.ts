/** A template from standard input, within the same limits as one from the disk. */
import { isUtf8 } from 'node:buffer';
import { MOST_BYTES } from '../template/problems.ts';

export interface Input {
  readonly text: string;
  readonly refused?: 'too large' | 'not UTF-8';
}

/** Reads a stream to its end, or until it is too much. */
export async function readStream(stream: AsyncIterable<Uint8Array | string>): Promise<Input> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MOST_BYTES) return { text: '', refused: 'too large' };
    chunks.push(bytes);
  }
  const bytes = Buffer.concat(chunks);
  const text = bytes.toString('utf8');
  return isUtf8(bytes) ? { text } : { text, refused: 'not UTF-8' };
}
