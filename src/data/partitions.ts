/**
 * The partitions of AWS: how their regions begin, and the suffix of their domain names where AWS documents it.
 * https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
 */
export interface Partition {
  readonly name: string;
  /** What the names of its regions begin with; empty for the one that all others belong to. */
  readonly regions: string;
  readonly urlSuffix?: string;
}

/** The one with every other region comes last. */
export const PARTITIONS: readonly Partition[] = [
  { name: 'aws-cn', regions: 'cn-', urlSuffix: 'amazonaws.com.cn' },
  { name: 'aws-us-gov', regions: 'us-gov-', urlSuffix: 'amazonaws.com' },
  { name: 'aws-iso', regions: 'us-iso-' },
  { name: 'aws-iso-b', regions: 'us-isob-' },
  { name: 'aws-iso-e', regions: 'eu-isoe-' },
  { name: 'aws-iso-f', regions: 'us-isof-' },
  { name: 'aws-eusc', regions: 'eusc-' },
  { name: 'aws', regions: '', urlSuffix: 'amazonaws.com' },
];
