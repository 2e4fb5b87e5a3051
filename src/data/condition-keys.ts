/**
 * Condition keys of which it is known what their values can never be, or when they are not in a request at all.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */

/** Keys by lower-case name, whose values are made by AWS or an identity provider and hold neither `*` nor `?`. */
export const KEYS_WITHOUT_WILDCARDS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:requestedregion',
  'aws:resourceaccount',
  'aws:resourceorgid',
  'aws:resourceorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourcevpc',
  'aws:sourcevpce',
  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html
  'iam:passedtoservice',
  // https://docs.aws.amazon.com/kms/latest/developerguide/conditions-kms.html
  'kms:calleraccount',
  'kms:viaservice',
  // https://docs.github.com/en/actions/reference/security/oidc
  'token.actions.githubusercontent.com:aud',
  'token.actions.githubusercontent.com:sub',
]);

/**
 * Services that pass source ARNs with wildcards in them: `arn:aws:logs:…:log-group:NAME:*`, and methods of an API, whose
 * path parameters are `*`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/arn-format-reference.html
 */
export const WILDCARD_SOURCES: ReadonlySet<string> = new Set(['execute-api', 'iot', 'logs']);

/** Keys that hold the ARN of something. */
export const ARN_KEYS: ReadonlySet<string> = new Set(['aws:principalarn', 'aws:sourcearn']);

/** Keys that hold an account id. */
export const ACCOUNT_KEYS: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:resourceaccount',
  'aws:sourceaccount',
  'kms:calleraccount',
]);

/**
 * "Only available when the call to your resource is made directly by an AWS service principal": whoever has an identity
 * policy is none.
 */
export const SERVICE_CALL_KEYS: ReadonlySet<string> = new Set([
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);
