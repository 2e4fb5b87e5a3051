/**
 * Parameters that a template takes for names of buckets hold no slash: whatever else uses them speaks of a bucket, and
 * not of objects in it. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
import type { Template } from '../cloudformation/template.ts';
import type { SymbolicString, Token } from '../text/symbolic-string.ts';

const NAMED: Readonly<Record<string, string>> = {
  'AWS::S3::Bucket': 'BucketName',
  'AWS::S3::BucketPolicy': 'Bucket',
};

/** The text with those parameters restricted to what a bucket's name can hold. */
export function withBucketNames(text: SymbolicString, template: Template): SymbolicString {
  const names = template.derived.get(bucketNames);
  return text.map((part) =>
    typeof part !== 'string' && names.has(part.id) && part.chars === undefined && part.values === undefined
      ? bucketToken(part)
      : part,
  );
}

const bucketToken = (token: Token): Token => ({ ...token, chars: 'a-z0-9.-', minLength: 3 });

const bucketNames = (template: Template): ReadonlySet<string> =>
  new Set(
    [...template.resources.values()].flatMap(({ type, properties }) => {
      const path = Object.hasOwn(NAMED, type) ? NAMED[type] : undefined;
      return path === undefined ? [] : properties.all(path).flatMap((value) => onlyToken(value.text()));
    }),
  );

/** The id of the token that a text is; nothing for one that has other parts. */
function onlyToken(text: SymbolicString): readonly string[] {
  const [only] = text;
  return text.length === 1 && typeof only === 'object' ? [only.id] : [];
}
