/** Templates with what the other stacks of the repository give them. */
import { type Nested, Stacks } from '../cloudformation/stacks.ts';
import type { Template } from '../cloudformation/template.ts';
import { bug } from '../internal-error.ts';
import type { Reading } from './read-template.ts';

/** The readings, each template with what it takes from the others. Never throws. */
export function linked(readings: readonly Reading[], nested: Nested): readonly Reading[] {
  const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
  if (!templates.some((template) => takes(template, nested))) return readings;
  const stacks = new Stacks(templates, nested);
  return readings.map((reading) => {
    const { template } = reading;
    if (template === undefined || !takes(template, nested)) return reading;
    try {
      return { ...reading, template: template.linked(stacks) };
    } catch (error) {
      const problem = bug(template.source, 'working out what other stacks give this template', error);
      return { ...reading, problems: [...reading.problems, problem] };
    }
  });
}

/** What a template's text has in it where it takes something. */
const TAKES = /ImportValue|\{\{resolve:ssm:|AWS::SSM::Parameter::Value/;

const takes = ({ id, source, environment }: Template, nested: Nested): boolean =>
  nested.has(id) || (environment.bound?.size ?? 0) > 0 || TAKES.test(source.text);
