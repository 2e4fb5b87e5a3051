/**
 * The ARN that API Gateway passes with a request: `…:<api>/<stage>/<METHOD>/<path>`. What a request decides (path
 * parameters, the method behind `ANY`, a stage that is not in the template) is a token that is shown as `*`, as one
 * writes it in a permission.
 */
import type { Resource, Template } from '../../cloudformation/template.ts';
import { arnAt } from '../../text/arn-template.ts';
import { concat, type SymbolicString, type Token } from '../../text/symbolic-string.ts';
import type { Variants } from '../reading/source.ts';

/** The methods behind `ANY`. */
const METHODS = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** A text, with the values that occur for some tokens in it. */
export interface Requested {
  readonly text: SymbolicString;
  readonly variants: readonly Variants[];
}

/** `arn:…:execute-api:…:${Api}/` and what follows. */
export function executeArn(
  template: Template,
  api: SymbolicString,
  ...rest: readonly (SymbolicString | string)[]
): SymbolicString {
  return concat(
    arnAt(template, 'arn:${Partition}:execute-api:${Region}:${Account}:${Api}/', () => api),
    ...rest,
  );
}

/** A piece of the ARN that only the request decides. */
export function requestPiece(
  resource: Resource,
  name: string,
  reason: string,
  more: Partial<Token> = {},
): Token {
  return {
    id: `${resource.template.id}#${resource.id}<${name}>`,
    label: '*',
    minLength: 1,
    reason,
    ...more,
  };
}

/** The method as it comes with requests. */
export function requestedMethod(resource: Resource, method: SymbolicString): Requested {
  const [only] = method;
  if (method.length !== 1 || typeof only !== 'string') return { text: method, variants: [] };
  if (only.toUpperCase() !== 'ANY') return { text: [only.toUpperCase()], variants: [] };
  const token = requestPiece(resource, 'method', 'the method is ANY', { chars: 'A-Z' });
  return { text: [token], variants: [{ token, values: METHODS }] };
}

/** A path with its parameters as what requests have in their place. */
export function requestedPath(resource: Resource, path: SymbolicString): SymbolicString {
  let count = 0;
  return concat(
    ...path.map(
      (part): SymbolicString =>
        typeof part !== 'string'
          ? [part]
          : concat(
              ...part
                .split(/(\{[^{}/]*\})/)
                .map((piece, index): SymbolicString | string =>
                  index % 2 === 0
                    ? piece
                    : [
                        requestPiece(
                          resource,
                          `path ${count++}`,
                          'a path parameter',
                          piece.endsWith('+}') ? {} : { chars: '^/' },
                        ),
                      ],
                ),
            ),
    ),
  );
}
