/** AWS Transfer Family: the steps of workflows, by the role with which a server runs the workflow. */
import type { Resource } from '../cloudformation/stack.ts';
import { TRANSFER_WORKFLOW } from '../data/sources-workflow.ts';
import { keyOf } from '../text/key.ts';
import { draftOf } from './draft.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const transfer: SourceReaders = [['AWS::Transfer::Workflow', workflowDrafts]];

function* workflowDrafts(workflow: Resource): Iterable<InvocationDraft> {
  const runs = runsOf(workflow);
  for (const { function: path } of TRANSFER_WORKFLOW.paths)
    for (const named of workflow.properties.all(path)) {
      for (const role of runs) yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { within: [role], role });
      if (runs.length === 0)
        yield* draftOf(TRANSFER_WORKFLOW, workflow, named, { openReason: 'the role is not in the template' });
    }
}

/** The roles with which servers of the template run a workflow. */
function runsOf(workflow: Resource) {
  const servers = [...workflow.stack.resources.values()].filter(
    ({ type }) => type === 'AWS::Transfer::Server',
  );
  const details = servers.flatMap(({ properties }) => [
    ...properties.all('WorkflowDetails.OnUpload[]'),
    ...properties.all('WorkflowDetails.OnPartialUpload[]'),
  ]);
  const own = keyOf(workflow.ref());
  return details
    .filter((detail) => detail.all('WorkflowId').some((id) => keyOf(id.text()) === own))
    .flatMap((detail) => detail.all('ExecutionRole'));
}
