/**
 * `arn-expected`: the name, URL or table that `Ref` and `GetAtt` give where the ARN of something else is needed, and
 * ARNs where a name is needed.
 */

import {
  type PolicyTemplateArgument,
  policyTemplateArguments,
} from '../analysis/policy-template-arguments.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { PropertyValue, Resource, Template } from '../cloudformation/template.ts';
import {
  arnOnly,
  invocationUriOnly,
  nameAttributes,
  nameOnly,
  refGives,
} from '../data/arn-only-properties.ts';
import { type Fix, type Span, sourceId } from '../finding.ts';
import { getAtt, ref, sub } from '../remedies/expression.ts';
import type { FunctionPath } from '../services/fact.ts';
import { ALL_FACTS } from '../services/index.ts';
import { isFunctionArn } from '../services/reading/function-text.ts';
import { resourceNamed } from '../services/reading/related.ts';
import { isJson, notationOf } from '../syntax/notation.ts';
import { write } from '../syntax/write.ts';
import { keyOf } from '../text/key.ts';
import { literal, matches, type SymbolicString, same, show } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { permissionSubject, placeSubject } from './subject.ts';

export const arnExpected: Rule = {
  id: 'arn-expected',
  title: 'A name or URL where an ARN is needed, or the other way',
  severity: 'error',
  precedence: 1,
  why: '`!Ref` of a function, stream or table gives its name, that of a queue its URL. Where a property takes only ARNs, the deploy fails; where an ARN is given for a name, an ARN comes to stand inside an ARN, which fits nothing.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
  *check({ templates, meetings }) {
    const known = new Map(templates.map((template) => [template.id, template]));
    const byId: ById = (id) => {
      meetings?.ask('template', [id]);
      return known.get(id);
    };
    for (const template of templates) {
      const told = new Set<string>();
      for (const found of findingsIn(template, byId)) {
        const key = `${sourceId(found.at.source)}:${found.at.start}`;
        if (told.has(key)) continue;
        told.add(key);
        yield { about: [placeSubject(found.at)], ...found };
      }
    }
  },
};

/** Templates by their ids. */
type ById = (id: string) => Template | undefined;

function* findingsIn(template: Template, byId: ById): Iterable<RuleFinding> {
  for (const place of PLACES) {
    for (const resource of resourcesOfType(template, place.type)) {
      for (const value of valuesAt(resource, place)) yield* judge(resource, value, byId, place.takes);
    }
  }
  for (const { type, paths } of arnOnly)
    for (const resource of resourcesOfType(template, type))
      for (const value of textsAt(resource, paths))
        for (const found of noArn(resource, value, byId)) yield { ...found, ...aboutPermission(resource) };
  for (const { type, paths, takes } of nameOnly)
    for (const resource of resourcesOfType(template, type))
      for (const value of textsAt(resource, paths)) yield* noName(resource, value, takes);
  for (const { type, paths } of invocationUriOnly)
    for (const resource of resourcesOfType(template, type))
      for (const value of textsAt(resource, paths)) yield* noInvocationUri(resource, value);
  for (const argument of policyTemplateArguments(template)) yield* judgeArgument(argument);
}

/** What the source ARN of a permission must be, the finding on the permission says. */
const aboutPermission = (resource: Resource): Pick<RuleFinding, 'about'> =>
  resource.type === 'AWS::Lambda::Permission' ? { about: [permissionSubject(resource)] } : {};

const textsAt = ({ properties }: Resource, paths: readonly string[]): readonly PropertyValue[] =>
  paths.flatMap((path) => properties.all(path)).filter(({ kind }) => kind === 'text');

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
function* judge(resource: Resource, value: PropertyValue, byId: ById, takes: Takes): Iterable<RuleFinding> {
  const text = value.text();
  for (const [type, attribute] of Object.entries(takes)) {
    const named = resourceNamed(resource.template, type, text);
    if (named === undefined) continue;
    const isRef = same(named.ref(), text) === 'yes';
    const isArn = same(named.arn() ?? [], text) === 'yes';
    if (!isRef && !(isArn && attribute !== 'Arn')) continue;
    yield nameFinding(resource, value, named, isRef ? refOf(named) : arnOf(named), attribute);
    return;
  }
  yield* surelyNone(resource, value, byId, takes);
}

/** The resources of which `Ref` gives no ARN, by what it gives. */
const byRef = ({ resources }: Template): ReadonlyMap<string, Resource> =>
  new Map(
    [...resources.values()]
      .filter(({ type }) => Object.hasOwn(refGives, type))
      .map((resource) => [keyOf(resource.ref()), resource]),
  );

/** What `Ref` gives for a resource of the template, or surely no ARN, where only an ARN is taken. */
function* noArn(resource: Resource, value: PropertyValue, byId: ById): Iterable<RuleFinding> {
  const text = value.text();
  const named = resource.template.derived.get(byRef).get(keyOf(text));
  if (named !== undefined) {
    yield nameFinding(resource, value, named, refOf(named), 'Arn');
    return;
  }
  yield* surelyNone(resource, value, byId);
}

/** What is no ARN whatever the deployment makes of it: a name by an attribute, what another stack gives, a plain text. */
function* surelyNone(
  resource: Resource,
  value: PropertyValue,
  byId: ById,
  takes: Takes = {},
): Iterable<RuleFinding> {
  const text = value.text();
  if (literal(text) !== undefined) {
    yield* writtenReference(resource, value);
    return;
  }
  const giver = giverElsewhere(resource, text, byId);
  if (giver !== undefined) {
    const attribute = takes[giver.type] ?? 'Arn';
    yield {
      at: value.at,
      message: `${sourceLogicalId(resource)} gets ${refOf(giver)} from ${giver.template.source.path}, but needs ${needed(attribute)}`,
      help: `Let that template give \`${write(getAtt(sourceLogicalId(giver), attribute), notationOf(giver.at.source))}\`.`,
      resources: [sourceLogicalId(resource)],
      related: [{ message: sourceLogicalId(giver), at: giver.at }],
    };
    return;
  }
  if (!isSurelyNoArn(text) || isFilledInElsewhere(text)) return;
  for (const type of Object.keys(nameAttributes)) {
    const named = resourceNamed(resource.template, type, text);
    if (named === undefined) continue;
    yield nameFinding(resource, value, named, `the name of ${sourceLogicalId(named)}`, takes[type] ?? 'Arn');
    return;
  }
  yield {
    at: value.at,
    message: `${sourceLogicalId(resource)} gets "${show(text)}", which is no ARN, but needs one`,
    help: 'Give the ARN.',
    resources: [sourceLogicalId(resource)],
  };
}

/** The resource of another stack of which the text is what `Ref` gives, where that is no ARN. */
function giverElsewhere({ template }: Resource, text: SymbolicString, byId: ById): Resource | undefined {
  const [id = '', name = ''] = text.find((part) => typeof part === 'object')?.id.split('#') ?? [];
  if (id === '' || id === template.id || name === '' || matches(['arn:*'], text) === 'yes') return undefined;
  const giver = byId(id)?.resources.get(name.split('.')[0] ?? '');
  return giver !== undefined && Object.hasOwn(refGives, giver.type) && same(giver.ref(), text) === 'yes'
    ? giver
    : undefined;
}

/** Marks of what other tools put a text for: what stands there then is not known. */
const isFilledInElsewhere = (text: SymbolicString): boolean =>
  text.some((part) => typeof part === 'string' && /[{}<>%]|__/.test(part));

const refOf = (named: Resource): string =>
  `the ${refGives[named.type]} of ${sourceLogicalId(named)} (\`Ref\` gives that)`;

const arnOf = (named: Resource): string => `the ARN of ${sourceLogicalId(named)}`;

function nameFinding(
  resource: Resource,
  value: PropertyValue,
  named: Resource,
  given: string,
  attribute: string,
): RuleFinding {
  // `Ref` of a topic or state machine is the ARN; they have no attribute of that name.
  const isRef = same(named.ref(), named.arn() ?? []) === 'yes';
  const id = sourceLogicalId(named);
  const expression = write(isRef ? ref(id) : getAtt(id, attribute), notationOf(value.at.source));
  return {
    at: value.at,
    message: `${sourceLogicalId(resource)} gets ${given}, but needs ${needed(attribute)}`,
    help: `Write \`${expression}\`.`,
    snippet: expression,
    resources: [sourceLogicalId(resource), sourceLogicalId(named)],
    fix: fixOf(
      value.at,
      named.id,
      isRef ? `!Ref ${named.id}` : `!GetAtt ${named.id}.${attribute}`,
      `Give the ARN of ${named.id}`,
    ),
  };
}

const needed = (attribute: string): string => (attribute === 'Arn' ? 'its ARN' : 'the ARN of its stream');

/** A plain text that is no ARN: `"Queue.Arn"`, which no function reads, or a name. Placeholders of other tools are left. */
function* writtenReference(resource: Resource, value: PropertyValue): Iterable<RuleFinding> {
  const written = literal(value.text());
  if (written === undefined || !/^[\w./-]+$/.test(written) || /__|^\d+$/.test(written)) return;
  const [id = '', attribute = 'Arn', ...more] = written.split('.');
  const named = more.length === 0 ? resource.template.resources.get(id) : undefined;
  const isAttribute = named?.getAtt(attribute) !== undefined;
  const expression = isAttribute ? write(getAtt(id, attribute), notationOf(value.at.source)) : undefined;
  yield {
    at: value.at,
    message: `${sourceLogicalId(resource)} gets the text "${written}"${isAttribute ? ', which no function reads' : ''}, but needs an ARN`,
    help: expression === undefined ? 'Give the ARN.' : `Write \`${expression}\`.`,
    resources: [sourceLogicalId(resource), ...(named === undefined ? [] : [sourceLogicalId(named)])],
    ...(expression !== undefined && { snippet: expression }),
  };
}

/** An ARN where a name, id or URL is needed. */
function* noName(resource: Resource, value: PropertyValue, takes: string): Iterable<RuleFinding> {
  const text = value.text();
  if (!isSurelyArn(text)) return;
  const named = resourceOf(resource.template, text);
  const id = named && sourceLogicalId(named);
  yield {
    at: value.at,
    message: `${sourceLogicalId(resource)} gets the ARN ${id === undefined ? `"${show(text)}"` : `of ${id}`}, but needs ${id === undefined ? 'a' : 'its'} ${takes}`,
    help:
      id === undefined ? `Give the ${takes}.` : `Write \`${write(ref(id), notationOf(value.at.source))}\`.`,
    resources: [sourceLogicalId(resource), ...(id === undefined ? [] : [id])],
    ...(id !== undefined && {
      snippet: write(ref(id), notationOf(value.at.source)),
      fix: fixOf(value.at, id, `!Ref ${id}`, `Give the ${takes} of ${id}`),
    }),
  };
}

/** The ARN or the name of a function where API Gateway needs the URI by which it invokes one. */
function* noInvocationUri(resource: Resource, value: PropertyValue): Iterable<RuleFinding> {
  const text = value.text();
  const named = resourceNamed(resource.template, 'AWS::Lambda::Function', text);
  if (named === undefined && isFunctionArn(text) !== 'yes') return;
  const id = named && sourceLogicalId(named);
  const uri = `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${id ?? 'Function'}.Arn}/invocations`;
  const expression = write(sub(uri), notationOf(value.at.source));
  yield {
    at: value.at,
    message: `${sourceLogicalId(resource)} gets ${id === undefined ? `"${show(text)}"` : `the function ${id} itself`}, but needs the URI by which API Gateway invokes it`,
    help: `Write \`${expression}\`.`,
    resources: [sourceLogicalId(resource), ...(id === undefined ? [] : [id])],
    ...(id !== undefined && { snippet: expression }),
  };
}

const isSurelyArn = ([first]: SymbolicString): boolean =>
  typeof first === 'string' && first.startsWith('arn:');

const isSurelyNoArn = (text: SymbolicString): boolean => text.length > 0 && matches(['arn:*'], text) === 'no';

/** The resource whose ARN a text is. */
const resourceOf = ({ resources }: Template, text: SymbolicString): Resource | undefined =>
  [...resources.values()].find((each) => same(each.arn() ?? [], text) === 'yes');

/** What a policy template is given: a whole ARN, or what it puts into one. */
function* judgeArgument(argument: PolicyTemplateArgument): Iterable<RuleFinding> {
  const { owner, template, value, isArn, before } = argument;
  const text = value.text();
  if (value.kind !== 'text') return;
  const id = sourceLogicalId(owner);
  const given = `${id} gives ${template ?? 'a policy template'}`;
  if (isArn) {
    if (!isSurelyNoArn(text) || literal(text)?.startsWith('*')) return;
    yield {
      at: value.at,
      message: `${given} "${show(text)}", but it needs an ARN`,
      help: 'Give the ARN.',
      resources: [id],
    };
    return;
  }
  const queue = resourceNamed(owner.template, 'AWS::SQS::Queue', text);
  const isUrl = queue !== undefined && same(queue.ref(), text) === 'yes';
  if (isSurelyArn(text) || isUrl) yield argumentFinding(argument, given, isUrl);
  else if (before.endsWith(':s3:::') && text.some((part) => typeof part === 'string' && part.includes('/')))
    yield {
      at: value.at,
      severity: 'warning',
      message: `${given} "${show(text)}", but it needs the name of a bucket: what it allows on the bucket itself fits nothing`,
      help: 'Give the name of the bucket, or write the statement for its objects yourself.',
      resources: [id],
    };
}

function argumentFinding(
  { owner, value, before }: PolicyTemplateArgument,
  given: string,
  isUrl: boolean,
): RuleFinding {
  const text = value.text();
  const id = sourceLogicalId(owner);
  const named = isUrl
    ? resourceNamed(owner.template, 'AWS::SQS::Queue', text)
    : resourceOf(owner.template, text);
  const attribute = named && nameAttributes[named.type];
  const target = named && sourceLogicalId(named);
  const expression =
    target === undefined
      ? undefined
      : write(attribute === undefined ? ref(target) : getAtt(target, attribute), notationOf(value.at.source));
  return {
    at: value.at,
    message: `${given} the ${isUrl ? 'URL' : 'ARN'} ${target === undefined ? `"${show(text)}"` : `of ${target}`}, but it puts it behind "${before}" itself`,
    help: expression === undefined ? 'Give only what stands behind that.' : `Write \`${expression}\`.`,
    resources: [id, ...(target === undefined ? [] : [target])],
    ...(expression !== undefined && { snippet: expression }),
    fix:
      target === undefined || named === undefined
        ? null
        : fixOf(
            value.at,
            target,
            attribute === undefined ? `!Ref ${target}` : `!GetAtt ${target}.${attribute}`,
            `Give the name of ${target}`,
          ),
  };
}

/** Only where the value is a plain reference. */
function fixOf(at: Span, id: string, text: string, description: string): Fix | null {
  const written = at.source.text.slice(at.start, at.end).trim();
  if (isJson(at.source) || (written !== `!Ref ${id}` && !new RegExp(`^!GetAtt ${id}\\.\\w+$`).test(written)))
    return null;
  return { description, edits: [{ at, text }] };
}
