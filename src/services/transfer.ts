/** AWS Transfer Family: the steps of workflows, by the role with which a server runs the workflow. */
import type { Resource } from '../cloudformation/template.ts';
import { keyOf } from '../text/key.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const TRANSFER_WORKFLOW: SourceFact = {
  service: 'AWS Transfer Family',
  what: 'workflow steps',
  paths: ['Steps[]', 'OnExceptionSteps[]'].map((steps) => ({
    type: 'AWS::Transfer::Workflow',
    function: `${steps}.CustomStepDetails.Target`,
  })),
  by: 'role',
  principal: 'transfer.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'the workflow step fails',
  reference: `${DOCS}/transfer/latest/userguide/custom-step-details.html`,
};

const readers: SourceReaders = [['AWS::Transfer::Workflow', workflowEventSources]];

function* workflowEventSources(workflow: Resource): Iterable<EventSource> {
  const runs = runsOf(workflow);
  for (const { function: path } of TRANSFER_WORKFLOW.paths)
    for (const named of workflow.properties.all(path)) {
      for (const role of runs)
        yield* eventSourceOf(TRANSFER_WORKFLOW, workflow, named, { within: [role], role });
      if (runs.length === 0)
        yield* eventSourceOf(TRANSFER_WORKFLOW, workflow, named, {
          openReason: 'the role is not in the template',
        });
    }
}

/** The roles with which servers of the template run a workflow. */
function runsOf(workflow: Resource) {
  const servers = [...workflow.template.resources.values()].filter(
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

export const transfer: Service = {
  facts: [TRANSFER_WORKFLOW],
  table: [
    {
      service: 'AWS Transfer Family',
      what: 'identity providers',
      paths: [
        {
          type: 'AWS::Transfer::Server',
          function: 'IdentityProviderDetails.Function',
          when: { IdentityProviderType: 'AWS_LAMBDA' },
        },
      ],
      by: 'resource-policy',
      principal: 'transfer.amazonaws.com',
      sourceArn: 'arn:${Partition}:transfer:${Region}:${Account}:server/${id}',
      sourceAccount: true,
      checkedAtCreation: 'no',
      symptom: 'users can not log in',
      reference: `${DOCS}/transfer/latest/userguide/custom-lambda-idp.html`,
    },
  ],
  readers,
};
