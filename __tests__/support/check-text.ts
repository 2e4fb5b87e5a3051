/** The whole check of a template's text. */

import { check } from '../../src/app/check-templates.ts';
import type { Environment } from '../../src/cloudformation/template.ts';
import type { Result } from '../../src/result.ts';
import { filesOf } from './stack.ts';

export function checkText(text: string, environment: Partial<Environment> = {}): Promise<Result> {
  return check({
    templates: [{ source: { path: 'template.yaml', text }, named: true }],
    files: filesOf(),
    environment: { parameters: new Map<string, string>(), ...environment },
  });
}
