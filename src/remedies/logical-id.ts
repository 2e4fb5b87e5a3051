/** Logical ids for resources that are to be added to a template. */
import type { Template } from '../cloudformation/template.ts';

/** CloudFormation takes at most so many characters. */
const LONGEST = 255;

/**
 * Gives ids that are not in the template, and gives none twice.
 *
 * @returns a function from a template and a wanted id to that id, made of letters and digits, with a number behind it
 *   where it is taken.
 */
export function logicalIds(): (template: Template, wanted: string) => string {
  const given = new Map<Template, Set<string>>();
  return (template, wanted) => {
    const taken = given.get(template) ?? new Set();
    given.set(template, taken);
    const base = wanted.replace(/[^A-Za-z0-9]/g, '').slice(0, LONGEST - 5);
    let id = base;
    for (let number = 2; taken.has(id) || template.resources.has(id); number += 1) id = `${base}${number}`;
    taken.add(id);
    return id;
  };
}
