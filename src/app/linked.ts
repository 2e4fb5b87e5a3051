/** Templates with what the other stacks of the repository give them. */
import { Directory } from '../cloudformation/directory.ts';
import { type Offers, offersOf } from '../cloudformation/offers.ts';
import { type Nested, Stacks } from '../cloudformation/stacks.ts';
import type { Template } from '../cloudformation/template.ts';
import { bug } from '../internal-error.ts';
import type { Reading } from './read-template.ts';

/**
 * The readings, each template with what it takes from the others. Never throws.
 *
 * @param directory what all templates of the run give by names; left out where these are all.
 */
export function linked(
  readings: readonly Reading[],
  nested: Nested,
  directory?: Pick<Directory, 'find' | 'functionArn'>,
): readonly Reading[] {
  const templates = readings.flatMap(({ template }) => (template === undefined ? [] : [template]));
  if (!templates.some((template) => takes(template, nested))) return readings;
  const stacks = new Stacks(templates, directory ?? new Directory(templates.map(givenBy)), nested);
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

const NOTHING: Offers = { export: [], 'parameter-store': [], functions: [] };

/** What a template gives by names; nothing where that fails, which costs only what others would take of it. */
export function givenBy(template: Template): Offers {
  try {
    return offersOf(template);
  } catch {
    return NOTHING;
  }
}

/** What a template's text has in it where it takes something by a name. */
const TAKES = /ImportValue|\{\{resolve:ssm:|AWS::SSM::Parameter::Value/;

/** May a template take something by a name from another? */
export const takesByName = (text: string): boolean => TAKES.test(text);

const takes = ({ id, source, environment }: Template, nested: Nested): boolean =>
  nested.has(id) || (environment.bound?.size ?? 0) > 0 || takesByName(source.text);
