/** Who invokes functions: the readers of all resource types that make a service invoke. */
import type { Resource } from '../cloudformation/stack.ts';
import { apiGateway } from './apigateway/index.ts';
import { cognito } from './cognito.ts';
import { events } from './events.ts';
import { iot } from './iot.ts';
import { logs } from './logs.ts';
import { pipes } from './pipes.ts';
import { polled } from './polled.ts';
import { s3 } from './s3.ts';
import { scheduler } from './scheduler.ts';
import { sns } from './sns.ts';
import type { InvocationDraft, SourceReader } from './source.ts';
import { stepFunctions } from './step-functions.ts';

const readers = new Map<string, SourceReader[]>();
for (const [type, reader] of [
  apiGateway,
  cognito,
  events,
  iot,
  logs,
  pipes,
  polled,
  s3,
  scheduler,
  sns,
  stepFunctions,
].flat()) {
  const known = readers.get(type);
  if (known === undefined) readers.set(type, [reader]);
  else known.push(reader);
}

/** The invocations that a resource makes; none for types that invoke no function. */
export function* invocationsOf(resource: Resource): Iterable<InvocationDraft> {
  for (const reader of readers.get(resource.type) ?? []) yield* reader(resource);
}
