/** The drafts that the sources of a template make, in a form that tests can compare. */
import { showScenario } from '../../src/cloudformation/scenario.ts';
import { placeOf } from '../../src/finding.ts';
import { invocationsOf } from '../../src/services/index.ts';
import type { EventSource } from '../../src/services/reading/source.ts';
import { show } from '../../src/text/symbolic-string.ts';
import { type StackOptions, stackOf } from '../support/stack.ts';

export function rawDraftsOf(yaml: string, options: StackOptions = {}): readonly EventSource[] {
  return [...stackOf(yaml, options).resources.values()].flatMap((resource) => [...invocationsOf(resource)]);
}

/** Drafts as plain words; what is absent is left out. */
export function draftsOf(yaml: string, options: StackOptions = {}) {
  return rawDraftsOf(yaml, options).map((draft) => {
    const { path, startLine } = placeOf(draft.at);
    return {
      service: draft.service,
      function: show(draft.function),
      by: draft.by,
      principal: draft.principal,
      ...(draft.sourceArn && { sourceArn: show(draft.sourceArn) }),
      ...(draft.role && { role: show(draft.role.text()) }),
      ...(draft.guard.size > 0 && { when: showScenario(draft.guard) }),
      ...(draft.openReason !== undefined && { open: draft.openReason }),
      ...(draft.doubt !== undefined && { doubt: draft.doubt }),
      at: path === 'template.yaml' ? startLine : `${path}:${startLine}`,
    };
  });
}
