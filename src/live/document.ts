/** Policy documents as the services send them. */
import type { Json } from '../deployed/questions.ts';
import { NoAnswer } from './failures.ts';

/** IAM sends documents URL-encoded: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRolePolicy.html */
export const iamDocument = (text: string | undefined): Json => document(decode(text));

/** Throws a NoAnswer for what is no JSON. */
export function document(text: string | undefined): Json {
  try {
    return JSON.parse(text ?? '') as Json;
  } catch {
    throw new NoAnswer('its policy can not be read');
  }
}

function decode(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return text;
  }
}
