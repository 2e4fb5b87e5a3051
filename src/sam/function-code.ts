/** A function's `Code`, from `InlineCode`, `CodeUri` or `ImageUri`. */
import { child, type MapNode, type Node, stringOf } from '../template/node.ts';
import type { Draft, DraftMap } from './draft.ts';
import { expectKind } from './invalid-resource-error.ts';
import { property, type SamResource } from './resource.ts';
import { isTruthy } from './value.ts';

/** `Code`; undefined where it can't be told (a local path that `sam package` has yet to replace, or the default). */
export function codeOf(resource: SamResource): DraftMap | undefined {
  const { properties } = resource;
  if (stringOf(property(properties, 'PackageType')) === 'Image') {
    const image = property(properties, 'ImageUri');
    return image === undefined ? undefined : { ImageUri: image };
  }
  const inline = property(properties, 'InlineCode');
  const uri = property(properties, 'CodeUri');
  const code =
    inline !== undefined ? { ZipFile: inline } : uri === undefined ? undefined : locationOf(uri, resource);
  const key = property(properties, 'SourceKMSKeyArn');
  return code === undefined || !isTruthy(key) ? code : { ...code, SourceKMSKeyArn: key };
}

const S3_URI = /^s3:\/\/([^/?#]+)\/+([^?#]+)(?:\?(?:[^#]*&)?versionId=([^&#]+))?/i;

/** The S3 location in a `CodeUri` or `ContentUri`; undefined for a local path. */
export function locationOf(uri: Node, resource: SamResource): DraftMap | undefined {
  if (uri.kind === 'scalar') {
    const [, bucket, key, version] = S3_URI.exec(uri.text) ?? [];
    if (bucket === undefined || key === undefined) return undefined;
    return { S3Bucket: bucket, S3Key: key, S3ObjectVersion: version };
  }
  return fromMap(expectKind(uri, 'map', `The code location of \`${resource.id}\``));
}

function fromMap(location: MapNode): DraftMap | undefined {
  const bucket = child(location, 'Bucket');
  const key = child(location, 'Key');
  if (bucket === undefined || key === undefined) return undefined;
  const code: Record<string, Draft | undefined> = { S3Bucket: bucket, S3Key: key };
  code.S3ObjectVersion = child(location, 'Version');
  code.S3ObjectStorageMode = child(location, 'StorageMode');
  return code;
}
