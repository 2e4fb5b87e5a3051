/** `FunctionUrlConfig`: the URL, and for `AuthType: NONE` the two permissions that let anyone call it. */
import { intrinsicOf, stringOf } from '../template/node.ts';
import { type Draft, ref } from './draft.ts';
import type { Alias } from './function-version.ts';
import { expectKind, InvalidResourceError } from './invalid-resource-error.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from './resource.ts';
import { isTruthy } from './value.ts';

const AUTH_TYPES = new Set(['AWS_IAM', 'NONE']);

/** The resources of a function's URL; none where it has no `FunctionUrlConfig`. */
export function* functionUrl(resource: SamResource, alias: Alias | undefined): Iterable<GeneratedResource> {
  const written = property(resource.properties, 'FunctionUrlConfig');
  if (!isTruthy(written)) return;
  const config = expectKind(written, 'map', `\`FunctionUrlConfig\` of \`${resource.id}\``);
  const authType = property(config, 'AuthType');
  const open = intrinsicOf(config) !== undefined || intrinsicOf(authType) !== undefined;
  if (!open && !AUTH_TYPES.has(stringOf(authType) ?? '')) {
    throw new InvalidResourceError(
      authType?.at ?? config.at,
      `\`FunctionUrlConfig\` of \`${resource.id}\` has no \`AuthType\` of \`AWS_IAM\` or \`NONE\``,
      'Set `AuthType: AWS_IAM`, or `NONE` if anyone may call the URL.',
    );
  }
  const target: Draft = ref(alias?.id ?? resource.id);
  const attributes = passedThrough(resource);
  const cors = property(config, 'Cors');
  yield {
    id: `${resource.id}Url`,
    type: 'AWS::Lambda::Url',
    at: config.at,
    attributes,
    properties: {
      Cors: isTruthy(cors) ? cors : undefined,
      AuthType: authType,
      TargetFunctionArn: target,
      InvokeMode: property(config, 'InvokeMode'),
    },
  };
  if (open || stringOf(authType) !== 'NONE') return;
  const at = authType?.at ?? config.at;
  const permission = { type: 'AWS::Lambda::Permission', at, attributes };
  yield {
    ...permission,
    id: `${resource.id}UrlPublicPermissions`,
    properties: {
      Action: 'lambda:InvokeFunctionUrl',
      FunctionName: target,
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    },
  };
  yield {
    ...permission,
    id: `${resource.id}URLInvokeAllowPublicAccess`,
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: target,
      Principal: '*',
      InvokedViaFunctionUrl: true,
    },
  };
}
