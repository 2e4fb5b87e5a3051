/** Amazon SageMaker Pipelines: Lambda steps in a pipeline's definition. */
import type { Resource } from '../cloudformation/stack.ts';
import { SAGEMAKER_PIPELINE } from '../data/sources-workflow.ts';
import { literal } from '../text/symbolic-string.ts';
import { draftOf } from './draft.ts';
import { documentIn } from './json-text.ts';
import type { InvocationDraft, SourceReaders } from './source.ts';

export const sageMaker: SourceReaders = [['AWS::SageMaker::Pipeline', pipelineDrafts]];

function* pipelineDrafts(pipeline: Resource): Iterable<InvocationDraft> {
  for (const scenario of pipeline.properties.cases('RoleArn', 'PipelineDefinition.PipelineDefinitionBody')) {
    const body = scenario.one('PipelineDefinition.PipelineDefinitionBody');
    const document = body && documentIn(body);
    const role = scenario.one('RoleArn');
    if (document === undefined) continue;
    for (const step of document.root.all('Steps[]')) {
      const named = step.one('FunctionArn');
      if (named === undefined || literal(step.one('Type')?.text() ?? []) !== 'Lambda') continue;
      yield* draftOf(SAGEMAKER_PIPELINE, pipeline, named, {
        within: [scenario],
        function: document.read(named),
        ...(role ? { role } : { openReason: 'the role is not in the template' }),
      });
    }
  }
}
