/** The security schemes of a definition: where its version keeps them, and those that need no configuration. */
import type { Span } from '../../finding.ts';
import { child, type MapNode, map } from '../../template/node.ts';
import { type DraftMap, toNode } from '../draft.ts';
import { expectKind } from '../invalid-resource-error.ts';
import { withEntry } from '../value.ts';
import type { Definition } from './definition.ts';

/** The scheme of IAM authorization (Signature Version 4). */
export const IAM_SCHEME: DraftMap = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authtype': 'awsSigv4',
};

const API_KEY_SCHEME: DraftMap = { type: 'apiKey', name: 'x-api-key', in: 'header' };

/** Sets a scheme where Swagger keeps them; `toOpenApi3` moves them for documents of OpenAPI 3. */
export function setSwaggerScheme(definition: Definition, name: string, scheme: DraftMap, at: Span): void {
  const schemes = swaggerSchemes(definition, at);
  definition.set('securityDefinitions', withEntry(schemes, name, toNode(scheme, at)), at);
}

/** Sets a scheme where OpenAPI 3 keeps them. */
export function setOpenApiScheme(definition: Definition, name: string, scheme: DraftMap, at: Span): void {
  const written = definition.get('components');
  const components = written?.kind === 'map' ? written : map([], at);
  const known = child(components, 'securitySchemes');
  const schemes = known?.kind === 'map' ? known : map([], at);
  definition.set(
    'components',
    withEntry(components, 'securitySchemes', withEntry(schemes, name, toNode(scheme, at))),
    at,
  );
}

export function addIamScheme(definition: Definition, at: Span): void {
  if (!swaggerSchemes(definition, at).entries.has('AWS_IAM')) {
    setSwaggerScheme(definition, 'AWS_IAM', IAM_SCHEME, at);
  }
}

export function addApiKeyScheme(definition: Definition, at: Span): void {
  if (!swaggerSchemes(definition, at).entries.has('api_key')) {
    setSwaggerScheme(definition, 'api_key', API_KEY_SCHEME, at);
  }
}

/** Moves the schemes of a definition that was made as Swagger to where OpenAPI 3 has them. */
export function moveSchemesToOpenApi3(definition: Definition): void {
  const schemes = definition.get('securityDefinitions');
  if (schemes === undefined) return;
  const written = definition.get('components');
  const components = written?.kind === 'map' ? written : map([], schemes.at);
  definition.set('components', withEntry(components, 'securitySchemes', schemes), schemes.at);
  definition.remove('securityDefinitions');
}

function swaggerSchemes(definition: Definition, at: Span): MapNode {
  const schemes = definition.get('securityDefinitions');
  return schemes === undefined ? map([], at) : expectKind(schemes, 'map', '`securityDefinitions`');
}
