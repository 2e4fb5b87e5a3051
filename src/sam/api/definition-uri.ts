/** `DefinitionUri` of APIs and state machines: a place in S3, or a local file that packaging uploads. */
import { type Node, stringOf } from '../../template/node.ts';
import type { Draft } from '../draft.ts';
import { InvalidResourceError } from '../invalid-resource-error.ts';
import { property, type SamResource } from '../resource.ts';
import { isTruthy } from '../value.ts';

const S3_URI = /^s3:\/\/([^/?]+)\/([^?]+)(?:\?versionId=([^&]+))?$/;
const FILE = /\.(?:ya?ml|json|asl)$/i;

/**
 * Bucket, key and version of a `DefinitionUri`. A path to a file stays as it is: packaging puts a place in S3 there.
 * Throws `InvalidResourceError` for what is neither.
 */
export function bodyLocation(uri: Node, resource: SamResource): Draft {
  if (uri.kind === 'map') {
    const [bucket, key] = [property(uri, 'Bucket'), property(uri, 'Key')];
    if (isTruthy(bucket) && isTruthy(key))
      return { Bucket: bucket, Key: key, Version: property(uri, 'Version') };
    throw new InvalidResourceError(
      uri.at,
      `\`DefinitionUri\` of \`${resource.id}\` lacks \`Bucket\` or \`Key\``,
      'Give both, or a path or S3 URI as a string.',
    );
  }
  const text = stringOf(uri) ?? '';
  const [, bucket, key, version] = S3_URI.exec(text) ?? [];
  if (bucket !== undefined && key !== undefined) return { Bucket: bucket, Key: key, Version: version };
  if (FILE.test(text) && !text.startsWith('s3://')) return uri;
  throw new InvalidResourceError(
    uri.at,
    `\`DefinitionUri\` of \`${resource.id}\` is neither a file nor an S3 URI`,
    'Write `s3://bucket/key`, or the path of a file.',
  );
}
