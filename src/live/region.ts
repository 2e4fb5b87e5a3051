/** Where services without regions are asked. */

/**
 * One region of each partition, each with an IAM of its own.
 * https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['aws', 'us-east-1'],
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-iso', 'us-iso-east-1'],
  ['aws-iso-b', 'us-isob-east-1'],
  ['aws-iso-e', 'eu-isoe-west-1'],
  ['aws-iso-f', 'us-isof-south-1'],
  ['aws-eusc', 'eusc-de-east-1'],
]);

/** The region by which IAM is asked for what an ARN names. */
export function homeRegion(arn: string): string {
  const [, partition = 'aws'] = arn.split(':');
  return REGIONS.get(partition) ?? 'us-east-1';
}
