/** The `AWS::Lambda::Permission` that an invocation lacks. */
import type { Resource, Template } from '../cloudformation/template.ts';
import type { Invocation, LambdaFunction, Model } from '../model/model.ts';
import { notationOf } from '../syntax/notation.ts';
import { type Value, writeEntries } from '../syntax/write.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import type { Change } from './change.ts';
import { type Expression, expressionOf, isMadeOf, ref } from './expression.ts';
import { logicalIds } from './logical-id.ts';

/** The resource that a permission must not refer to: a source that waits for the permission when it is created. */
export const waiting = ({ eventSource }: Invocation): Resource | undefined =>
  eventSource.checkedAtCreation === 'yes' ? eventSource.resource : undefined;

/** Where the permission has to come before the source, and only the source's creation tells its ARN. */
export function comesTooLate(sourceArn: SymbolicString | undefined, invocation: Invocation): boolean {
  const source = waiting(invocation);
  return source !== undefined && sourceArn !== undefined && isMadeOf(sourceArn, source);
}

/**
 * Logical ids for the permissions that the denied invocations of a model lack: none is in the template, and no two
 * places that invoke get the same. Every rule that shows such a permission gets the same ids.
 */
export function permissionIds({ verdicts }: Pick<Model, 'verdicts'>): ReadonlyMap<Invocation, string> {
  const idFor = logicalIds();
  const byPlace = new Map<string, string>();
  const ids = new Map<Invocation, string>();
  for (const { invocation, verdict } of verdicts) {
    if (verdict !== 'denied' || invocation.by !== 'resource-policy') continue;
    const { at, template, eventSource, function: invoked } = invocation;
    const place = `${at.source.path}:${at.start}:${at.end}`;
    const id =
      byPlace.get(place) ??
      idFor(template, `${eventSource.resource.id}${invoked?.resource.id ?? 'Function'}Permission`);
    byPlace.set(place, id);
    ids.set(invocation, id);
  }
  return ids;
}

/** Is a function of the template itself, so that it can be referred to? */
export const isIn = (template: Template, named: LambdaFunction | undefined): named is LambdaFunction =>
  named?.template === template && named.deployed === undefined;

/** A whole `AWS::Lambda::Permission` for an invocation, to paste under `Resources`. */
export const permissionSnippet = (invocation: Invocation, id: string): string =>
  writeEntries({ [id]: permissionFor(invocation) }, notationOf(invocation.template.source));

/** Adding it, and letting the source wait for it where it has to. */
export function permissionChanges(invocation: Invocation, id: string): readonly Change[] {
  const source = waiting(invocation);
  return [
    { add: { [id]: permissionFor(invocation) }, to: invocation.template },
    ...(source === undefined ? [] : [{ dependsOn: id, of: source }]),
  ];
}

function permissionFor(invocation: Invocation): Value {
  const { template, eventSource, function: invoked, qualifier, target } = invocation;
  const sourceArn = comesTooLate(eventSource.sourceArn, invocation) ? undefined : eventSource.sourceArn;
  const sourceAccount =
    eventSource.sourceAccount ??
    (sourceArn === eventSource.sourceArn ? undefined : invocation.template.account);
  const apart = waiting(invocation);
  const say = (text: SymbolicString): Expression => expressionOf(text, template, apart);
  return {
    Type: 'AWS::Lambda::Permission',
    Properties: {
      Action: 'lambda:InvokeFunction',
      // By a reference, also where the function has a name: the permission has to wait for it.
      FunctionName:
        qualifier === undefined && isIn(template, invoked) ? ref(invoked.resource.id) : say(target),
      Principal: eventSource.principal,
      ...(sourceArn === undefined ? {} : { SourceArn: say(sourceArn) }),
      ...(sourceAccount === undefined ? {} : { SourceAccount: say(sourceAccount) }),
    },
  };
}
