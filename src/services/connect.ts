/** Amazon Connect: the blocks of a contact flow that call functions; the flow is a JSON string. */
import type { Resource } from '../cloudformation/template.ts';
import { literal } from '../text/symbolic-string.ts';
import { DOCS, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { documentIn } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import { sourceArnOf } from './reading/table.ts';
import type { Service } from './service.ts';

const CONNECT_FLOW: SourceFact = {
  service: 'Amazon Connect',
  what: 'contact flows',
  paths: ['AWS::Connect::ContactFlow', 'AWS::Connect::ContactFlowModule'].map((type) => ({
    type,
    function: 'Content',
    document: true,
  })),
  by: 'resource-policy',
  principal: 'connect.amazonaws.com',
  sourceArn: 'arn:${Partition}:connect:${Region}:${Account}:instance/${id}',
  sourceAccount: true,
  checkedAtCreation: 'no',
  symptom: 'the flow takes the error branch of the block',
  reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
  undocumented: 'Amazon Connect may add the statement itself',
};

const readers: SourceReaders = CONNECT_FLOW.paths.map(({ type }) => [type, flowEventSources]);

function* flowEventSources(flow: Resource): Iterable<EventSource> {
  const sourceArn = sourceArnOf({ ...CONNECT_FLOW, sourceBy: 'template' }, flow);
  for (const content of flow.properties.all('Content')) {
    const document = documentIn(content);
    for (const block of document?.root.all('Actions[]') ?? []) {
      const type = block.one('Type');
      const named = block.one('Parameters.LambdaFunctionARN');
      if (document === undefined || type === undefined || named === undefined) continue;
      if (literal(document.read(type)) !== 'InvokeLambdaFunction') continue;
      yield* eventSourceOf(CONNECT_FLOW, flow, named, {
        within: [content],
        function: document.read(named),
        ...(sourceArn && { sourceArn }),
      });
    }
  }
}

export const connect: Service = {
  facts: [CONNECT_FLOW],
  table: [
    {
      service: 'Amazon Connect',
      what: 'integrations',
      paths: [
        {
          type: 'AWS::Connect::IntegrationAssociation',
          function: 'IntegrationArn',
          when: { IntegrationType: 'LAMBDA_FUNCTION' },
        },
      ],
      by: 'resource-policy',
      principal: 'connect.amazonaws.com',
      sourceArn: 'arn:${Partition}:connect:${Region}:${Account}:instance/${id}',
      sourceBy: 'template',
      sourceAccount: true,
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/connect/latest/adminguide/connect-lambda-functions.html`,
      undocumented: 'Amazon Connect may add the statement itself',
    },
  ],
  readers,
};
