/** What findings are about: keys by which the ranking knows that two rules tell the same fault. */
import type { Resource, Template } from '../cloudformation/template.ts';
import { type Span, sourceId } from '../finding.ts';
import type { Role } from '../model/model.ts';
import { type SymbolicString, show } from '../text/symbolic-string.ts';

/** A permission as a whole: what it lets whom do. */
export const permissionSubject = ({ template, id }: Resource): string => `permission ${template.id}#${id}`;

/** Whom a permission names. */
export const principalSubject = (resource: Resource): string => `principal of ${permissionSubject(resource)}`;

/** That a service may invoke a function, alias or version. */
export const invocationSubject = ({ id }: Template, target: SymbolicString, principal: string): string =>
  `invocation ${id} ${show(target)} ${principal}`;

/** An action that a role must allow for what stands at a place. */
export const roleNeedSubject = (
  { source, start, end }: Span,
  { template, id }: Resource,
  action: string,
): string => `need ${sourceId(source)}:${start}:${end} ${template.id}#${id} ${action}`;

/** A value where it stands, whoever speaks of it. */
export const placeSubject = ({ source, start, end }: Span): string =>
  `place ${sourceId(source)}:${start}:${end}`;

/** A role: one that is deployed may be called like another, or like one of the template. */
export const roleSubject = ({ template, resource, deployed, arn }: Role): string =>
  `role ${template.id}#${resource.id}${deployed === undefined ? '' : ` ${show(arn)}`}`;

/** That a service may assume a role. */
export const trustSubject = ({ template, id }: Resource, principal: string): string =>
  `trust ${template.id}#${id} ${principal}`;
