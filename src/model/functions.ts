/** The functions of all templates, and finding one by what names it: of the templates, else as the account has it. */

import { dependenciesOf } from '../cloudformation/dependencies.ts';
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both, type Scenario } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { answerTo, type Deployed, homeOf } from '../deployed/deployed.ts';
import { functionQuestion, named } from '../deployed/naming.ts';
import { deployedFunction } from '../deployed/resource.ts';
import type { Span } from '../finding.ts';
import { addTo } from '../groups.ts';
import { keyOf } from '../text/key.ts';
import { type SymbolicString, same } from '../text/symbolic-string.ts';
import type { Meetings } from './meetings.ts';
import type { Absent, LambdaFunction, RoleUse } from './model.ts';
import type { RoleIndex } from './roles.ts';
import type { Target } from './target.ts';

/** Of functions of one name, the only one that a resource refers to, or that can be there together with it. */
function meantBy(from: Resource, alike: readonly LambdaFunction[]): LambdaFunction | undefined {
  const names = dependenciesOf(from);
  const named = alike.filter(({ resource }) => names.has(resource.id));
  const [first, ...others] = named.length > 0 ? named : alike.filter((each) => mayMeet(from, each));
  return others.length === 0 ? first : undefined;
}

const mayMeet = ({ scenario, template }: Resource, { resource }: LambdaFunction): boolean => {
  const joint = both(scenario, resource.scenario);
  return joint !== undefined && template.conditions.feasible(joint) !== 'no';
};

export class FunctionIndex {
  readonly all: readonly LambdaFunction[];
  readonly #byArn = new Map<string, LambdaFunction[]>();
  readonly #roles: RoleIndex;
  readonly #deployed: Deployed | undefined;
  readonly #meetings: Meetings | undefined;
  /** By ARN with qualifier, for each template that leaves other things open. */
  readonly #deployedFunctions = new Map<string, LambdaFunction>();
  readonly #configured = new Set<LambdaFunction>();
  readonly #mayMake = new Map<string, boolean>();

  /**
   * @param deployed what the account told.
   * @param meetings told which names count, where other templates may have them.
   */
  constructor(templates: readonly Template[], roles: RoleIndex, deployed?: Deployed, meetings?: Meetings) {
    this.#roles = roles;
    this.#deployed = deployed;
    this.#meetings = meetings;
    const functions: LambdaFunction[] = [];
    for (const template of templates) {
      for (const resource of resourcesOfType(template, 'AWS::Lambda::Function')) {
        const arn = resource.arn();
        if (arn === undefined) continue;
        const uses = resource.properties
          .all('Role')
          .map((value): RoleUse => this.#use(value.text(), value.scenario, template, value.at));
        const found: LambdaFunction = { template, resource, at: resource.at, arn, roles: uses };
        functions.push(found);
        addTo(this.#byArn, keyOf(arn), found);
        meetings?.give('function', arn);
      }
    }
    this.all = functions;
  }

  #use(text: SymbolicString, scenario: Scenario, template: Template, at: Span): RoleUse {
    return { at, scenario, text, ...this.#roles.use(text, template, at) };
  }

  /**
   * The function with an (unqualified) ARN, as the account has it: one for all templates that leave the same open, so
   * that what one of them lets is known to the others.
   *
   * @param at the place that names it.
   */
  deployed(arn: SymbolicString, template: Template, at: Span): LambdaFunction | undefined {
    return this.#asDeployed(arn, arn, template, at);
  }

  /** What is invoked, in the configuration that it has there: a version may have another role than the function itself. */
  configured(
    { arn, function: unqualified }: Target,
    template: Template,
    at: Span,
  ): LambdaFunction | undefined {
    const found = this.#asDeployed(arn, unqualified, template, at);
    if (found !== undefined && this.#isAtHome(found)) this.#configured.add(found);
    return found;
  }

  /**
   * All that something invokes. Only where the templates are deployed: what a function somewhere else needs is not in the
   * region and account that they tell of.
   */
  get allConfigured(): readonly LambdaFunction[] {
    return [...this.#configured];
  }

  #isAtHome({ deployedArn = '', template }: LambdaFunction): boolean {
    const { account, region } = this.#deployed === undefined ? {} : homeOf(template, this.#deployed);
    const [, , , itsRegion, itsAccount] = deployedArn.split(':');
    return itsRegion === region && itsAccount === account;
  }

  #asDeployed(
    qualified: SymbolicString,
    arn: SymbolicString,
    template: Template,
    at: Span,
  ): LambdaFunction | undefined {
    const deployed = this.#deployed;
    const text = deployed && named(qualified, template, deployed).text;
    const question = text === undefined ? undefined : functionQuestion('function', text);
    const answer = question && deployed && answerTo(deployed, question);
    if (text === undefined || deployed === undefined || answer === undefined || !('found' in answer))
      return undefined;
    const { account = '', region = '' } = template.environment;
    const key = `${account} ${region} ${text}`;
    let found = this.#deployedFunctions.get(key);
    if (found === undefined) {
      const resource = deployedFunction(text, answer.found, { template, at, deployed });
      const roles = resource.properties
        .all('Role')
        .map((value) => this.#use([answer.found.role], value.scenario, template, at));
      found = { template, resource, at, arn, roles, deployed: deployed.on, deployedArn: text };
      this.#deployedFunctions.set(key, found);
    }
    return found;
  }

  /** What a template names, where the account surely does not have it, and no template may make it. */
  absent(arn: SymbolicString, template: Template): Absent | undefined {
    const deployed = this.#deployed;
    const text = deployed && named(arn, template, deployed).text;
    const question = text === undefined ? undefined : functionQuestion('function', text);
    const answer = question && deployed && answerTo(deployed, question);
    if (text === undefined || deployed === undefined || answer === undefined || !('absent' in answer))
      return undefined;
    return this.mayMake(text.split(':')[6] ?? '') ? undefined : { on: deployed.on, arn: text };
  }

  /** May the templates make a function of this name? In which account and region is left open: a doubt is enough. */
  mayMake(name: string): boolean {
    let known = this.#mayMake.get(name);
    if (known === undefined) {
      known = this.all.some(({ resource }) => same(resource.ref(), [name]) !== 'no');
      this.#mayMake.set(name, known);
    }
    return known;
  }

  /**
   * The function with an (unqualified) ARN, of the same template first; undefined where none or several have it.
   *
   * @param from what names it: of several functions of one name it means the one that it refers to.
   */
  find(arn: SymbolicString, template: Template, from?: Resource): LambdaFunction | undefined {
    const found = this.#byArn.get(keyOf(arn)) ?? [];
    const here = found.filter((each) => each.template === template);
    if (here.length === 0) this.#meetings?.ask('function', arn);
    if (here.length > 1) return from === undefined ? here[0] : meantBy(from, here);
    return here[0] ?? (found.length === 1 ? found[0] : undefined);
  }
}
