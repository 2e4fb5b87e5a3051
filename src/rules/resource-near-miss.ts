/** `resource-near-miss`: a policy or source that names what is nearly a resource of the template. */
import { type ArnPlace, arnPlaces } from '../analysis/arn-places.ts';
import { type NearResource, nearResource } from '../analysis/near-resources.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import { sourceId } from '../finding.ts';
import { expressionOf } from '../remedies/expression.ts';
import { notationOf } from '../syntax/notation.ts';
import { write } from '../syntax/write.ts';
import { show } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { placeSubject } from './subject.ts';

export const resourceNearMiss: Rule = {
  id: 'resource-near-miss',
  title: 'Nearly the ARN of a resource of this template',
  severity: 'warning',
  precedence: 1,
  why: 'What is written fits the resource in one account only, or not at all: the permission is then for something else, and the resource has none.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  *check({ templates }) {
    for (const template of templates) {
      const told = new Set<string>();
      for (const place of arnPlaces(template)) {
        const key = `${sourceId(place.at.source)}:${place.at.start}`;
        const near = told.has(key) ? undefined : nearResource(template, place.text);
        if (near === undefined || near.resource.id === place.owner.id) continue;
        told.add(key);
        yield finding(place, near);
      }
    }
  },
};

function finding(
  { owner, text, at }: ArnPlace,
  { resource, differs, isWhole, name }: NearResource,
): RuleFinding {
  const [by, of] = [sourceLogicalId(owner), sourceLogicalId(resource)];
  const arn = isWhole ? resource.arn() : undefined;
  const expression =
    arn === undefined ? undefined : write(expressionOf(arn, resource.template), notationOf(at.source));
  return {
    at,
    message:
      differs === 'place'
        ? `${by} names "${show(text)}": that is ${of} in one account only, which is written out`
        : `${by} names "${show(text)}", which nothing in this template is called, but ${of} is "${name}"`,
    help:
      expression === undefined
        ? `Name ${of} by its reference in the ARN, such as "\${${of}}" or "\${${of}.Arn}".`
        : `Write \`${expression}\`.`,
    resources: [...new Set([by, of])],
    about: [placeSubject(at)],
    ...(expression !== undefined && { snippet: expression }),
  };
}
