/** The event sources of a template, in a form that tests can compare. */
import { showScenario } from '../../src/cloudformation/scenario.ts';
import { placeOf } from '../../src/finding.ts';
import { invocationsOf } from '../../src/services/index.ts';
import type { EventSource } from '../../src/services/reading/source.ts';
import { show } from '../../src/text/symbolic-string.ts';
import { wordsOf } from '../../src/text/unknown.ts';
import { type StackOptions, stackOf } from '../support/stack.ts';

export function rawEventSourcesOf(yaml: string, options: StackOptions = {}): readonly EventSource[] {
  return [...stackOf(yaml, options).resources.values()].flatMap((resource) => [...invocationsOf(resource)]);
}

/** Event sources as plain words; what is absent is left out. */
export function eventSourcesOf(yaml: string, options: StackOptions = {}) {
  return rawEventSourcesOf(yaml, options).map((eventSource) => {
    const { path, startLine } = placeOf(eventSource.at);
    return {
      service: eventSource.service,
      function: show(eventSource.function),
      by: eventSource.by,
      principal: eventSource.principal,
      ...(eventSource.sourceArn && { sourceArn: show(eventSource.sourceArn) }),
      ...(eventSource.role && { role: show(eventSource.role.text()) }),
      ...(eventSource.scenario.size > 0 && { when: showScenario(eventSource.scenario) }),
      ...(eventSource.unknown && { open: wordsOf(eventSource.unknown) }),
      ...(eventSource.undocumented && { doubt: wordsOf(eventSource.undocumented) }),
      at: path === 'template.yaml' ? startLine : `${path}:${startLine}`,
    };
  });
}
