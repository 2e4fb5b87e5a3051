/** From what a configuration says of the thing that it works on to the ARN that its role has to allow. */
import type { Template } from '../../cloudformation/template.ts';
import { type Holds, NAMED_RESOURCES, type NamedResource } from '../../data/named-resources.ts';
import { arnAt } from '../../text/arn-template.ts';
import { concatAll, literal, type SymbolicString, type Token } from '../../text/symbolic-string.ts';
import { resourceNamed } from '../reading/related.ts';

/** The ARN of what a text names; undefined where that can't be told. */
export function arnNamed(template: Template, holds: Holds, text: SymbolicString): SymbolicString | undefined {
  if (holds === 'arn') return text;
  if (holds === 'queue-url')
    return resourceNamed(template, 'AWS::SQS::Queue', text)?.arn() ?? queueAt(template, text);
  const { type, arn }: NamedResource = NAMED_RESOURCES[holds];
  const known = type === undefined ? undefined : resourceNamed(template, type, text)?.arn();
  if (known !== undefined) return known;
  const [first] = text;
  if (typeof first === 'string' && first.startsWith('arn:')) return text;
  return text.length === 0 ? undefined : arnAt(template, arn, () => text);
}

/** `https://sqs.eu-west-1.amazonaws.com/111122223333/orders` */
const QUEUE_URL = /^https:\/\/sqs\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?\/(\d{12})\/([\w.-]+)$/;

function queueAt(template: Template, url: SymbolicString): SymbolicString | undefined {
  const [, region, account, name] = QUEUE_URL.exec(literal(url) ?? '') ?? [];
  if (region === undefined || account === undefined || name === undefined) return undefined;
  return concatAll(['arn:', template.partition, `:sqs:${region}:${account}:${name}`]);
}

/** A text in which what is filled in at run time (`${topic()}`) is open. */
export const withOpenPlaces = (text: SymbolicString, place: RegExp): SymbolicString =>
  concatAll(
    text.flatMap((part): readonly (string | Token)[] =>
      typeof part === 'string'
        ? part.split(place).flatMap((piece, index) => (index === 0 ? [piece] : [filledIn(index), piece]))
        : [part],
    ),
  );

const filledIn = (index: number): Token => ({
  id: `filled in at run time ${index}`,
  label: '*',
  reason: 'filled in at run time',
});
