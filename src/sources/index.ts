/** Who invokes functions: the readers of all resource types that make a service invoke. */
import type { Resource } from '../cloudformation/stack.ts';
import { CUSTOM_RESOURCE } from '../data/sources-caller.ts';
import { apiGateway } from './apigateway/index.ts';
import { codeDeploy } from './code-deploy.ts';
import { connect } from './connect.ts';
import { events } from './events.ts';
import { TABLE_FACTS } from './facts.ts';
import { firehose } from './firehose.ts';
import { iotSql } from './iot-sql.ts';
import { logsAccountPolicy } from './logs-account-policy.ts';
import { pipes } from './pipes.ts';
import { polled } from './polled.ts';
import { sageMaker } from './sagemaker.ts';
import { scheduler } from './scheduler.ts';
import { sns } from './sns.ts';
import type { InvocationDraft, SourceReader, SourceReaders } from './source.ts';
import { stepFunctions } from './step-functions.ts';
import { readersOf } from './table.ts';
import { transfer } from './transfer.ts';

const FILES: readonly SourceReaders[] = [
  apiGateway,
  codeDeploy,
  connect,
  events,
  firehose,
  iotSql,
  logsAccountPolicy,
  pipes,
  polled,
  sageMaker,
  scheduler,
  sns,
  stepFunctions,
  transfer,
  readersOf(...TABLE_FACTS),
];

const readers = new Map<string, SourceReader[]>();
for (const [type, reader] of FILES.flat()) {
  const known = readers.get(type);
  if (known === undefined) readers.set(type, [reader]);
  else known.push(reader);
}

/** Custom resources have types of their own making, and are read as what they are besides. */
const typesOf = ({ type }: Resource): readonly string[] =>
  type.startsWith('Custom::') ? [type, ...CUSTOM_RESOURCE.paths.map((path) => path.type)] : [type];

/** The invocations that a resource makes; none for types that invoke no function. */
export function* invocationsOf(resource: Resource): Iterable<InvocationDraft> {
  for (const type of typesOf(resource)) for (const reader of readers.get(type) ?? []) yield* reader(resource);
}
