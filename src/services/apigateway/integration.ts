/** What an integration or authorizer of API Gateway calls, and with whose rights. */
import type { PropertyValue, Resource } from '../../cloudformation/template.ts';
import { literal, type SymbolicString, show } from '../../text/symbolic-string.ts';
import type { SourceFact } from '../fact.ts';
import { type Details, eventSourceOf } from '../reading/event-source.ts';
import { isFunctionArn, isInvocationUri, mayBeFunction } from '../reading/function-text.ts';
import type { EventSource } from '../reading/source.ts';
import type { Requested } from './source-arn.ts';
import { withStageVariables } from './stage-variables.ts';

export interface Call {
  readonly resource: Resource;
  /** How the template refers to the API; undefined where that is not known. */
  readonly api?: SymbolicString;
  /** The URI or ARN of what is called. */
  readonly uri: PropertyValue;
  readonly credentials: PropertyValue | undefined;
  readonly within: readonly PropertyValue[];
  readonly source: Requested;
  /** Only functions can be called in this way (`AWS_PROXY`). */
  readonly functionsOnly: boolean;
  /** Why the lack of a grant is not surely a fault. */
  readonly undocumented?: string;
}

const INVOKE = [{ action: 'lambda:InvokeFunction' }];

/** The invocation that a call makes; none where it calls no function. */
export function* callEventSources(fact: SourceFact, call: Call): Iterable<EventSource> {
  const written = call.uri.text();
  const uri = (call.api && withStageVariables(written, call.resource.template, call.api)) ?? written;
  if (!callsFunction(uri, call.functionsOnly)) return;
  yield* eventSourceOf(fact, call.resource, call.uri, {
    within: [...call.within, ...(call.credentials ? [call.credentials] : [])],
    ...(uri !== written && { function: uri }),
    sourceArn: call.source.text,
    ...(call.source.variants.length > 0 && { variants: call.source.variants }),
    ...(call.undocumented !== undefined && { undocumented: call.undocumented }),
    ...(show(uri).includes('stageVariables.') && {
      unknown: { code: 'stage-variable' as const, what: show(uri) },
    }),
    ...rightsOf(call.credentials),
  });
}

/** Without credentials the function's policy decides; `arn:aws:iam::*:user/*` stands for the caller. */
function rightsOf(credentials: PropertyValue | undefined): Details {
  if (credentials === undefined) return {};
  const text = credentials.text();
  if (literal(text) === '') return {};
  if (show(text).endsWith(':iam::*:user/*')) return { by: 'caller', required: INVOKE };
  return { by: 'role', role: credentials, required: INVOKE };
}

function callsFunction(uri: SymbolicString, functionsOnly: boolean): boolean {
  const answers = [isFunctionArn(uri), isInvocationUri(uri)];
  if (answers.includes('yes')) return true;
  return answers.includes('unknown') && (functionsOnly || mayBeFunction(uri));
}
