/** From event sources to invocations: the function, its canonical ARN and the role are found. */
import type { Resource, Template } from '../cloudformation/template.ts';
import { answerTo, type Deployed } from '../deployed/deployed.ts';
import { functionQuestion } from '../deployed/naming.ts';
import { deployedMapping } from '../deployed/resource.ts';
import { invocationsOf } from '../services/index.ts';
import type { EventSource } from '../services/reading/source.ts';
import type { FunctionIndex } from './functions.ts';
import type { Invocation } from './model.ts';
import { NOTHING, outside } from './outside.ts';
import type { RoleIndex } from './roles.ts';
import { targetOf } from './target.ts';

/**
 * Every way by which a resource of the stack makes a service invoke a function.
 *
 * @param failed told of each resource with which the program fails: it costs that resource's invocations only.
 */
export function invocationsIn(
  template: Template,
  known: Known,
  failed: (resource: Resource, error: unknown) => void,
): readonly Invocation[] {
  return [...template.resources.values()].flatMap((resource) => {
    try {
      return [...invocationsOf(resource)].map((source) => invocation(source, known));
    } catch (error) {
      failed(resource, error);
      return [];
    }
  });
}

/**
 * What functions that no template has read from where they are deployed. It is none of the templates' invocations, but
 * what they invoke works only if it does.
 */
export function deployedInvocations(known: Known): readonly Invocation[] {
  const { deployed, functions } = known;
  if (deployed === undefined) return [];
  return functions.allConfigured.flatMap(({ template, at, deployedArn: arn = '' }) => {
    const question = functionQuestion('mappings', arn);
    const answer = question && answerTo(deployed, question);
    if (answer === undefined || !('found' in answer)) return [];
    return answer.found.mappings.flatMap((each) =>
      [...invocationsOf(deployedMapping(arn, each, { template, at, deployed }))].map((source) => ({
        ...invocation(source, known),
        deployed: deployed.on,
      })),
    );
  });
}

/** Where functions and roles are looked for. */
interface Known {
  readonly functions: FunctionIndex;
  readonly roles: RoleIndex;
  /** What the account told. */
  readonly deployed: Deployed | undefined;
}

function invocation(eventSource: EventSource, { functions, roles, deployed }: Known): Invocation {
  const { resource, at, scenario, by, role } = eventSource;
  const { template } = resource;
  const target = targetOf(eventSource.function, template);
  const found = functions.find(target.function, template, resource);
  const elsewhere =
    found === undefined && deployed !== undefined
      ? outside(target, eventSource, functions, deployed)
      : NOTHING;
  const invoked = found ?? elsewhere.function;
  const unknown = eventSource.unknown ?? target.unknown ?? elsewhere.unknown;
  const roleText = role?.text();
  return {
    eventSource,
    template,
    resource,
    at,
    scenario,
    by,
    service: eventSource.service,
    principal: eventSource.principal,
    target: target.arn,
    ...(target.qualifier === undefined ? {} : { qualifier: target.qualifier }),
    ...(invoked === undefined ? {} : { function: invoked }),
    ...(elsewhere.absent === undefined ? {} : { absent: elsewhere.absent }),
    ...(role === undefined || roleText === undefined
      ? {}
      : {
          role: {
            at: role.at,
            scenario: role.scenario,
            text: roleText,
            ...roles.use(roleText, template, role.at),
          },
        }),
    ...(unknown === undefined ? {} : { unknown }),
  };
}
