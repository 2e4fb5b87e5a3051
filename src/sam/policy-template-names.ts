/** The names of SAM's policy templates. */
import { POLICY_TEMPLATES } from '../data/sam-policy-templates.ts';

/** Is it the name of a policy template? */
export const isPolicyTemplate = (name: string): boolean =>
  /^\w+$/.test(name) && [' ', '\n'].some((after) => POLICY_TEMPLATES.includes(`\n${name}${after}`));
