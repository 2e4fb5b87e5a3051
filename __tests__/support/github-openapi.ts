/** GitHub's published description of its REST API, as a check of requests: only what is asked for is read out of it. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { described } from './github-descriptions.ts';

type Json = Readonly<Record<string, unknown>>;

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
}

export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Matched {
  /** `POST /repos/{owner}/{repo}/check-runs`. */
  readonly operation: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Tells what operation a request is, or all that is wrong with it. */
export type Describe = (request: ApiRequest) => Matched | readonly string[];

/** The check for some operations, each as `GET /path/{parameter}`. */
export function describedBy(operations: readonly string[]): Describe {
  const description = JSON.parse(described('@octokit/openapi/generated/api.github.com.json'));
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  addFormats.default(ajv);
  const known = operations.map((name) => {
    const [method = '', template = ''] = name.split(' ');
    const found = description.paths[template]?.[method.toLowerCase()];
    if (found === undefined) throw new Error(`GitHub describes no ${name}`);
    const { parameters = [], requestBody } = whole(found, description) as unknown as Operation;
    const pattern = new RegExp(`^${template.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const body = requestBody?.content['application/json']?.schema;
    return {
      name,
      method,
      pattern,
      parameters: parameters.map((one) => ({ ...one, isValid: ajv.compile(one.schema) })),
      isBody: body === undefined ? undefined : ajv.compile(strict(body) as Json),
    };
  });
  return ({ method, path, query, body }) => {
    const operation = known.find((one) => one.method === method && one.pattern.test(path));
    if (operation === undefined) return [`${method} ${path} is no operation that is expected`];
    const given = Object.fromEntries(
      Object.entries(operation.pattern.exec(path)?.groups ?? {}).map(([key, text]) => [
        key,
        decodeURIComponent(text),
      ]),
    );
    const problems: string[] = [];
    for (const one of operation.parameters) {
      const text = one.in === 'path' ? given[one.name] : one.in === 'query' ? query.get(one.name) : undefined;
      if (text === undefined || text === null) {
        if (one.required === true && one.in !== 'header') problems.push(`${one.name} is missing`);
      } else if (!one.isValid(one.schema.type === 'integer' ? Number(text) : text))
        problems.push(`${one.name}: ${ajv.errorsText(one.isValid.errors)}`);
    }
    for (const key of query.keys())
      if (!operation.parameters.some((one) => one.in === 'query' && one.name === key))
        problems.push(`there is no parameter ${key}`);
    if (operation.isBody === undefined) {
      if (body !== undefined) problems.push('a body where none is expected');
    } else if (!operation.isBody(body)) problems.push(`body: ${ajv.errorsText(operation.isBody.errors)}`);
    return problems.length > 0 ? problems : { operation: operation.name, parameters: given };
  };
}

/** A part of the description with what it refers to in place. */
function whole(part: unknown, description: unknown): unknown {
  if (Array.isArray(part)) return part.map((one) => whole(one, description));
  if (typeof part !== 'object' || part === null) return part;
  const { $ref } = part as { readonly $ref?: string };
  if ($ref !== undefined) {
    const target = $ref
      .split('/')
      .slice(1)
      .reduce((at, key) => (at as Record<string, unknown>)[key.replaceAll('~1', '/')], description);
    return whole(target, description);
  }
  // What GitHub answers refers to itself, and is not looked at.
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => key !== 'responses' && key !== 'examples')
      .map(([key, value]) => [key, whole(value, description)]),
  );
}

/** GitHub passes over properties that it does not know: here they are mistakes. */
function strict(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strict);
  if (typeof schema !== 'object' || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, strict(value)]));
  const isObject = 'type' in schema && schema.type === 'object' && 'properties' in schema;
  return isObject && !('additionalProperties' in schema) ? { ...inner, additionalProperties: false } : inner;
}
