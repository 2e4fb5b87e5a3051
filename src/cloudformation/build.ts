/** From a template's tree, macros and the SAM transform done, to the template that the rest of the program reads. */
import { Budget } from '../budget.ts';
import { Derived } from '../derived.ts';
import { type Source, type Span, sourceId } from '../finding.ts';
import type { Files } from '../template/files.ts';
import { LocalFiles } from '../template/local.ts';
import { child, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { conditionsOf } from './conditions.ts';
import { textOf } from './evaluate.ts';
import { filesOf } from './instance.ts';
import type { Links } from './links.ts';
import { pseudoText } from './parameters.ts';
import { propertyValuesOf } from './property-value.ts';
import { TemplateResource } from './resource.ts';
import { always, type Conditions, type Scenario } from './scenario.ts';
import { Undecided } from './scope.ts';
import type { Environment, PropertyValue, Resource, Template } from './template.ts';
import { hasUnknownMacro } from './unknown-macros.ts';

export interface TemplateInput {
  readonly source: Source;
  /** The template after macros and the SAM transform. */
  readonly root: MapNode;
  readonly environment: Environment;
  readonly files: Files;
  /** The same as the template names them, where some were read before. */
  readonly local?: LocalFiles;
  /** Pays for what could grow out of all proportion. */
  readonly budget?: Budget;
  /** Generated logical id → the user's logical id, and the place it came from. */
  readonly origins: ReadonlyMap<string, { readonly id: string; readonly at: Span }>;
}

/** Builds it. Never throws: what can't be evaluated is open text. */
export function buildTemplate(input: TemplateInput): Template {
  return new BuiltTemplate(input);
}

class BuiltTemplate implements Template {
  readonly id: string;
  readonly source: Source;
  readonly root: MapNode;
  readonly environment: Environment;
  readonly unknownMacros: boolean;
  readonly conditions: Conditions;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly partition: SymbolicString;
  readonly region: SymbolicString;
  readonly account: SymbolicString;
  readonly derived: Derived<Template> = new Derived<Template>(this);
  readonly links: Links | undefined;
  readonly #input: TemplateInput;
  readonly readLocal: (path: string) => Node | undefined;

  constructor(input: TemplateInput, links?: Links) {
    const { source, root, environment, files, origins, budget = new Budget() } = input;
    this.#input = input;
    this.links = links;
    this.id = sourceId(source);
    this.source = source;
    this.root = root;
    this.environment = environment;
    this.unknownMacros = hasUnknownMacro(root);
    this.readLocal = (input.local ?? new LocalFiles(source, filesOf(source, files), budget)).root;
    this.partition = pseudoText('AWS::Partition', environment) ?? [];
    this.region = pseudoText('AWS::Region', environment) ?? [];
    this.account = pseudoText('AWS::AccountId', environment) ?? [];
    this.conditions = conditionsOf(root, (node) => this.#operand(node), budget);
    const resources = new Map<string, Resource>();
    this.resources = resources;
    const section = child(root, 'Resources');
    for (const { key, keyAt, value } of section?.kind === 'map' ? section.entries.values() : []) {
      if (value.kind !== 'map') continue;
      const scenario = scenarioOf(value);
      if (scenario.size > 0 && this.conditions.feasible(scenario) === 'no') continue;
      const origin = origins.get(key);
      resources.set(key, new TemplateResource(this, key, value, origin?.at ?? keyAt, scenario, origin?.id));
    }
  }

  linked(links: Links): Template {
    return new BuiltTemplate(this.#input, links);
  }

  in(environment: Environment): Template {
    return new BuiltTemplate({ ...this.#input, environment }, this.links);
  }

  read(node: Node, scenario: Scenario = always, resource = ''): readonly PropertyValue[] {
    return propertyValuesOf(node, this, scenario, resource);
  }

  #operand(node: Node): SymbolicString | undefined {
    try {
      return textOf(node, { template: this, scenario: always });
    } catch (error) {
      if (error instanceof Undecided) return undefined;
      throw error;
    }
  }
}

function scenarioOf(resource: MapNode): Scenario {
  const condition = stringOf(child(resource, 'Condition'));
  return condition === undefined ? always : new Map([[condition, true]]);
}
