/** `arn-expected`: the name, URL or table that `Ref` and `GetAtt` give where the ARN of something else is needed. */

import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { PropertyValue, Resource } from '../cloudformation/template.ts';
import type { Fix, Span } from '../finding.ts';
import { getAtt } from '../remedies/expression.ts';
import type { FunctionPath } from '../services/fact.ts';
import { ALL_FACTS } from '../services/index.ts';
import { resourceNamed } from '../services/reading/related.ts';
import { isJson, notationOf } from '../syntax/notation.ts';
import { write } from '../syntax/write.ts';
import { literal, same } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';

export const arnExpected: Rule = {
  id: 'arn-expected',
  title: 'A name or URL where an ARN is needed',
  severity: 'error',
  why: '`!Ref` of a function, stream or table gives its name, that of a queue its URL. Where a source names the function, and a mapping its source, AWS takes only ARNs, and the deploy fails.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
  *check({ templates }) {
    for (const template of templates) {
      for (const place of PLACES) {
        for (const resource of resourcesOfType(template, place.type)) {
          for (const value of valuesAt(resource, place)) yield* judge(resource, value, place.takes);
        }
      }
    }
  },
};

/** What a property takes: by type of resource, the attribute that is the ARN it needs. */
type Takes = Readonly<Record<string, string>>;

const FUNCTION: Takes = { 'AWS::Lambda::Function': 'Arn' };
const POLLED: Takes = {
  'AWS::SQS::Queue': 'Arn',
  'AWS::Kinesis::Stream': 'Arn',
  'AWS::DynamoDB::Table': 'StreamArn',
};

interface Place {
  readonly type: string;
  /** The part of the properties in which the property stands; the properties themselves where it is not given. */
  readonly item?: string | undefined;
  readonly property: string;
  readonly when?: FunctionPath['when'] | undefined;
  readonly takes: Takes;
}

/** Properties of which the template reference says that they are ARNs: of sources that are polled, and of functions. */
const PLACES: readonly Place[] = [
  { type: 'AWS::Lambda::EventSourceMapping', property: 'EventSourceArn', takes: POLLED },
  ...ALL_FACTS.flatMap(({ paths }) => paths)
    .filter(({ takesArn }) => takesArn)
    .map(({ type, item, function: property, when }) => ({ type, item, property, when, takes: FUNCTION })),
];

function valuesAt({ properties }: Resource, { item, property, when = {} }: Place): readonly PropertyValue[] {
  const holders = item === undefined ? [properties] : properties.all(item);
  return holders
    .filter((holder) =>
      Object.entries(when).every(([name, value]) =>
        holder.all(name).every((each) => literal(each.text()) === value),
      ),
    )
    .flatMap((holder) => holder.all(property));
}

/** Is the value surely what `Ref` gives, or the ARN of a table where its stream's is needed? */
function* judge(resource: Resource, value: PropertyValue, takes: Takes): Iterable<RuleFinding> {
  const text = value.text();
  for (const [type, attribute] of Object.entries(takes)) {
    const named = resourceNamed(resource.template, type, text);
    if (named === undefined) continue;
    const isRef = same(named.ref(), text) === 'yes';
    const isArn = same(named.arn() ?? [], text) === 'yes';
    if (!isRef && !(isArn && attribute !== 'Arn')) continue;
    const given = isRef
      ? `the ${REF[type]} of ${sourceLogicalId(named)} (\`Ref\` gives that)`
      : `the ARN of ${sourceLogicalId(named)}`;
    const needed = attribute === 'Arn' ? 'its ARN' : 'the ARN of its stream';
    const expression = write(getAtt(sourceLogicalId(named), attribute), notationOf(value.at.source));
    yield {
      at: value.at,
      message: `${sourceLogicalId(resource)} gets ${given}, but needs ${needed}`,
      help: `Write \`${expression}\`.`,
      snippet: expression,
      resources: [sourceLogicalId(resource), sourceLogicalId(named)],
      fix: fixOf(value.at, named.id, attribute),
    };
  }
}

const REF: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'name',
  'AWS::SQS::Queue': 'URL',
  'AWS::Kinesis::Stream': 'name',
  'AWS::DynamoDB::Table': 'name',
};

function fixOf(at: Span, id: string, attribute: string): Fix | null {
  const written = at.source.text.slice(at.start, at.end).trim();
  if (isJson(at.source) || (written !== `!Ref ${id}` && written !== `!GetAtt ${id}.Arn`)) return null;
  return { description: `Give the ARN of ${id}`, edits: [{ at, text: `!GetAtt ${id}.${attribute}` }] };
}
