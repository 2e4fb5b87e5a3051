/** Random policies and requests: narrow enough that they meet, and odd enough to tell engines apart. */
import fc from 'fast-check';

export interface StatementJson {
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: string | readonly string[];
  readonly NotAction?: string | readonly string[];
  readonly Resource?: string | readonly string[];
  readonly NotResource?: string | readonly string[];
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}

export type Policy = readonly StatementJson[];

export interface RequestJson {
  readonly action: string;
  readonly resource: string;
  readonly context: Readonly<Record<string, string | readonly string[]>>;
}

const ACTIONS = [
  's3:GetObject',
  's3:PutObject',
  'sqs:SendMessage',
  'sqs:ReceiveMessage',
  'lambda:InvokeFunction',
];

const ACTION_PATTERNS = [
  ...ACTIONS,
  's3:*',
  's3:Get*',
  'S3:GETOBJECT',
  's3:?etObject',
  's3:*Object',
  'sqs:*Message',
  'sqs:*',
  ...Array.from({ length: 6 }, () => '*'),
];

const RESOURCES = [
  'arn:aws:s3:::orders',
  'arn:aws:s3:::orders/a',
  'arn:aws:s3:::orders/a/b',
  'arn:aws:s3:::invoices/a',
  'arn:aws:sqs:eu-west-1:123456789012:orders',
  'arn:aws:sqs:eu-central-1:123456789012:orders',
  'arn:aws:lambda:eu-west-1:123456789012:function:orders',
  'arn:aws:lambda:eu-west-1:123456789012:function:orders:live',
];

const RESOURCE_PATTERNS = [
  ...RESOURCES,
  ...Array.from({ length: 8 }, () => '*'),

  'arn:aws:sqs:*',
  'arn:aws:s3*',
  'arn:aws:sqs:*:orders',
  'arn:aws:sqs',
  'arn:aws:s3:::*',
  'arn:aws:s3:::orders/*',
  'arn:aws:s3:::orders/?',
  'arn:aws:s3:::*/a',
  'arn:aws:s3:::orders/${aws:PrincipalTag/team}',
  "arn:aws:s3:::orders/${aws:PrincipalTag/team, 'a'}",
  'arn:aws:sqs:*:123456789012:orders',
  'arn:aws:sqs:eu-*:*:*',
  'arn:aws:sqs:*:*:invoices',
  'arn:aws:lambda:*:*:function:orders',
  'arn:aws:lambda:*:*:function:orders*',
  'arn:aws:lambda:*:*:function:*:live',
  'arn:*:*:*:*:*',
];

/** Keys with values of their kind, in policies and requests alike. */
const KEYS: Readonly<
  Record<string, { readonly operators: readonly string[]; readonly values: readonly string[] }>
> = {
  'aws:PrincipalTag/team': {
    operators: [
      'StringEquals',
      'StringNotEquals',
      'StringEqualsIgnoreCase',
      'StringNotEqualsIgnoreCase',
      'StringLike',
      'StringNotLike',
    ],
    values: [
      'a',
      'A',
      'b',
      'a*',
      '?',
      'team',
      '${aws:PrincipalTag/team}',
      '${aws:PrincipalTag/other}',
      "${aws:PrincipalTag/other, 'b'}",
    ],
  },
  'aws:SourceArn': {
    operators: ['ArnEquals', 'ArnLike', 'ArnNotEquals', 'ArnNotLike', 'StringEquals', 'StringLike'],
    values: [
      'arn:aws:sns:eu-west-1:123456789012:orders',
      'arn:aws:sns:eu-west-1:123456789012:invoices',
      'arn:aws:sns:*:123456789012:orders',
      'arn:aws:sns:eu-west-1:*:*',
      'arn:aws:s3:::orders',
    ],
  },
  'aws:SourceIp': {
    operators: ['IpAddress', 'NotIpAddress'],
    values: ['10.0.0.0/8', '10.1.2.3', '10.1.2.0/24', '192.168.1.1', '2001:db8::/32'],
  },
  'aws:MultiFactorAuthAge': {
    operators: [
      'NumericEquals',
      'NumericNotEquals',
      'NumericLessThan',
      'NumericLessThanEquals',
      'NumericGreaterThan',
      'NumericGreaterThanEquals',
    ],
    values: ['10', '10.0', '9', '300'],
  },
  'aws:CurrentTime': {
    operators: [
      'DateEquals',
      'DateNotEquals',
      'DateLessThan',
      'DateLessThanEquals',
      'DateGreaterThan',
      'DateGreaterThanEquals',
    ],
    values: ['2026-01-01T00:00:00Z', '2026-06-01T00:00:00Z', '2025-12-31T23:59:59Z'],
  },
  'aws:SecureTransport': { operators: ['Bool'], values: ['true', 'false'] },
};

/** Keys with several values, and the operators for them. */
const SET_KEY = 'aws:TagKeys';
const SET_OPERATORS = ['ForAllValues', 'ForAnyValue'].flatMap((set) =>
  ['StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'].map((base) => `${set}:${base}`),
);
const SET_VALUES = ['a', 'b', 'c', 'a*'];

const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...new Set(values)), { minLength: 1, maxLength: most });

const oneOrMore = (values: readonly string[]): fc.Arbitrary<string | readonly string[]> =>
  fc.oneof(fc.constantFrom(...values), some(values, 3));

const valueCondition = fc.constantFrom(...Object.keys(KEYS)).chain((key) => {
  const { operators, values } = KEYS[key] ?? { operators: [], values: [] };
  return fc.tuple(
    fc
      .tuple(fc.constantFrom(...operators), fc.constantFrom('', '', 'IfExists'))
      .map(([base, suffix]) => base + suffix),
    fc.constant(key),
    oneOrMore(values),
  );
});

const condition = fc.oneof(
  { weight: 6, arbitrary: valueCondition },
  {
    weight: 2,
    arbitrary: fc.tuple(
      fc
        .tuple(fc.constantFrom(...SET_OPERATORS), fc.constantFrom('', 'IfExists'))
        .map(([base, suffix]) => base + suffix),
      fc.constant(SET_KEY),
      oneOrMore(SET_VALUES),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant('Null'),
      fc.constantFrom(...Object.keys(KEYS), SET_KEY),
      oneOrMore(['true', 'false']),
    ),
  },
);

const conditions = fc.oneof(fc.constant([]), fc.array(condition, { maxLength: 2 })).map((list) => {
  const block: Record<string, Record<string, string | readonly string[]>> = {};
  for (const [operator, key, values] of list) block[operator] = { ...block[operator], [key]: values };
  return block;
});

const statement = fc
  .record({
    effect: fc.constantFrom<'Allow' | 'Deny'>('Allow', 'Allow', 'Allow', 'Deny'),
    action: oneOrMore(ACTION_PATTERNS),
    notAction: fc.integer({ min: 0, max: 7 }),
    resource: oneOrMore(RESOURCE_PATTERNS),
    notResource: fc.integer({ min: 0, max: 7 }),
    condition: conditions,
  })
  .map(
    ({ effect, action, notAction, resource, notResource, condition: block }): StatementJson => ({
      Effect: effect,
      ...(notAction === 0 ? { NotAction: action } : { Action: action }),
      ...(notResource === 0 ? { NotResource: resource } : { Resource: resource }),
      ...(Object.keys(block).length > 0 && { Condition: block }),
    }),
  );

export const policy: fc.Arbitrary<Policy> = fc.array(statement, { minLength: 1, maxLength: 4 });

const PRINCIPALS: readonly unknown[] = [
  '*',
  { AWS: '*' },
  { AWS: '123456789012' },
  { AWS: 'arn:aws:iam::123456789012:root' },
  { AWS: ['arn:aws:iam::123456789012:role/orders', 'arn:aws:iam::123456789012:role/other'] },
  { AWS: 'arn:aws:iam::123456789012:role/other' },
  { Service: 'sns.amazonaws.com' },
  { Service: ['s3.amazonaws.com', 'sns.amazonaws.com'] },
  { Service: 'events.amazonaws.com', AWS: '210987654321' },
];

/** A policy on a resource: each statement names who may. */
export const resourcePolicy: fc.Arbitrary<Policy> = fc.array(
  fc
    .tuple(statement, fc.constantFrom(...PRINCIPALS))
    .map(([each, principal]) => ({ ...each, Principal: principal })),
  { minLength: 1, maxLength: 3 },
);

const present = (key: string, values: readonly string[]) =>
  fc
    .option(fc.constantFrom(...values.filter((value) => !/[*?$]|\/\d/.test(value))), { nil: undefined })
    .map((value) => [key, value] as const);

const context = fc
  .tuple(
    ...Object.entries(KEYS).map(([key, { values }]) => present(key, values)),
    fc.option(some(['a', 'b', 'c'], 3), { nil: undefined }).map((value) => [SET_KEY, value] as const),
  )
  .map((entries) =>
    Object.fromEntries(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))),
  );

export const request: fc.Arbitrary<RequestJson> = fc.record({
  action: fc.constantFrom(...ACTIONS),
  resource: fc.constantFrom(...RESOURCES),
  context,
});
