/** Amazon SageMaker Pipelines: Lambda steps in a pipeline's definition. */
import type { Resource } from '../cloudformation/template.ts';
import { literal } from '../text/symbolic-string.ts';
import { DOCS, NOT_DOCUMENTED, type SourceFact } from './fact.ts';
import { eventSourceOf } from './reading/event-source.ts';
import { documentIn } from './reading/json-text.ts';
import type { EventSource, SourceReaders } from './reading/source.ts';
import type { Service } from './service.ts';

const SAGEMAKER_PIPELINE: SourceFact = {
  service: 'Amazon SageMaker Pipelines',
  what: 'Lambda steps',
  paths: [
    {
      type: 'AWS::SageMaker::Pipeline',
      function: 'PipelineDefinition.PipelineDefinitionBody',
      document: true,
      role: 'RoleArn',
    },
  ],
  by: 'role',
  principal: 'sagemaker.amazonaws.com',
  checkedAtCreation: 'no',
  symptom: 'not authorized to perform: lambda:InvokeFunction on resource',
  reference: `${DOCS}/sagemaker/latest/dg/build-and-manage-access.html`,
};

const readers: SourceReaders = [['AWS::SageMaker::Pipeline', pipelineEventSources]];

function* pipelineEventSources(pipeline: Resource): Iterable<EventSource> {
  for (const properties of pipeline.properties.scenarios(
    'RoleArn',
    'PipelineDefinition.PipelineDefinitionBody',
  )) {
    const body = properties.one('PipelineDefinition.PipelineDefinitionBody');
    const document = body && documentIn(body);
    const role = properties.one('RoleArn');
    if (document === undefined) continue;
    for (const step of document.root.all('Steps[]')) {
      const named = step.one('FunctionArn');
      if (named === undefined || literal(step.one('Type')?.text() ?? []) !== 'Lambda') continue;
      yield* eventSourceOf(SAGEMAKER_PIPELINE, pipeline, named, {
        within: [properties],
        function: document.read(named),
        ...(role ? { role } : { openReason: 'the role is not in the template' }),
      });
    }
  }
}

export const sagemaker: Service = {
  facts: [SAGEMAKER_PIPELINE],
  table: [
    {
      service: 'Amazon SageMaker AI',
      what: 'credentials for private registries',
      paths: ['PrimaryContainer', 'Containers[]'].map((container) => ({
        type: 'AWS::SageMaker::Model',
        function: `${container}.ImageConfig.RepositoryAuthConfig.RepositoryCredentialsProviderArn`,
        role: '/ExecutionRoleArn',
      })),
      by: 'role',
      principal: 'sagemaker.amazonaws.com',
      checkedAtCreation: 'unknown',
      reference: `${DOCS}/sagemaker/latest/dg/your-algorithms-containers-inference-private.html`,
      undocumented: NOT_DOCUMENTED,
    },
  ],
  readers,
};
