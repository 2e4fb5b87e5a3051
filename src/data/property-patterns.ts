/**
 * Patterns that a service holds a property's text against, by the reference of the API that CloudFormation calls. Only
 * those of texts that say who may do what.
 */
export interface PropertyPattern {
  readonly type: string;
  readonly property: string;
  /** The characters of a right text, as a RegExp class body, and how many of them. */
  readonly chars: string;
  readonly minLength: number;
  readonly maxLength: number;
  /** "an account id of 12 digits" */
  readonly what: string;
  readonly source: string;
}

export const propertyPatterns: readonly PropertyPattern[] = [
  {
    type: 'AWS::Lambda::Permission',
    property: 'SourceAccount',
    chars: '0-9',
    minLength: 12,
    maxLength: 12,
    what: 'an account id of 12 digits',
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  },
  {
    type: 'AWS::Lambda::Permission',
    property: 'PrincipalOrgID',
    chars: 'a-z0-9-',
    minLength: 12,
    maxLength: 34,
    what: 'the id of an organization, such as "o-a1b2c3d4e5"',
    source: 'https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html',
  },
];
