/** The APIs of a template while routes are added to their definitions, until the API resource types write them out. */
import type { Span } from '../../finding.ts';
import { child, descend, intrinsicOf, type MapNode, type Node, stringOf } from '../../template/node.ts';
import type { Apis, Route, SamContext } from '../context.ts';
import { property } from '../resource.ts';
import { ANY_METHOD, alternatives, Definition, INTEGRATION, isOpenApi3, skeleton } from './definition.ts';
import { addHttpRoute } from './http-route.ts';
import { addRestRoute } from './rest-route.ts';

const VERSIONS: ReadonlyMap<string, { readonly swagger: string } | { readonly openapi: string }> = new Map([
  ['AWS::Serverless::Api', { swagger: '2.0' }],
  ['AWS::Serverless::HttpApi', { openapi: '3.0.1' }],
]);

export class ApiDefinitions implements Apis {
  readonly #context: SamContext;
  readonly #definitions = new Map<string, Definition | undefined>();

  constructor(context: SamContext) {
    this.#context = context;
  }

  manage(id: string, type: string, at: Span): Definition {
    const definition = new Definition(skeleton(VERSIONS.get(type) ?? {}, at), true);
    this.#definitions.set(id, definition);
    return definition;
  }

  definitionOf(id: string): Definition | undefined {
    if (!this.#definitions.has(id)) this.#definitions.set(id, this.#written(id));
    return this.#definitions.get(id);
  }

  addRestRoute(route: Route): void {
    const definition = this.definitionOf(route.api);
    if (definition !== undefined) addRestRoute(route, definition, this.#context);
  }

  addHttpRoute(route: Route): void {
    const definition = this.definitionOf(route.api);
    if (definition !== undefined) addHttpRoute(route, definition, this.#context);
  }

  servesDefault(api: string, owner: string): boolean {
    const definition = this.definitionOf(api);
    if (definition?.hasIntegration('$default', ANY_METHOD) !== true) return false;
    return definition
      .itemsOf('$default')
      .flatMap((item) => alternatives(child(item, ANY_METHOD)))
      .flatMap((method) => alternatives(descend(method, INTEGRATION, 'uri')))
      .every((uri) => invokedFunction(uri) === owner);
  }

  /** What the user wrote as `DefinitionBody`, or in the local file of `DefinitionUri`; undefined for anything that is no document. */
  #written(id: string): Definition | undefined {
    const resource = this.#context.resources.get(id);
    const body = property(resource?.properties, 'DefinitionBody');
    const uri = stringOf(property(resource?.properties, 'DefinitionUri'));
    const document =
      body ?? (uri === undefined || uri.startsWith('s3://') ? undefined : this.#context.readLocal(uri));
    return document !== undefined && isDocument(document) ? new Definition(document, false) : undefined;
  }
}

function isDocument(node: Node): node is MapNode {
  if (node.kind !== 'map' || intrinsicOf(node) !== undefined || child(node, 'paths')?.kind !== 'map')
    return false;
  return child(node, 'swagger') !== undefined || isOpenApi3(child(node, 'openapi'));
}

const FUNCTION_IN_URI = /([A-Za-z0-9]+)\.Arn/;

function invokedFunction(uri: Node): string | undefined {
  return FUNCTION_IN_URI.exec(stringOf(child(uri, 'Fn::Sub')) ?? '')?.[1];
}
