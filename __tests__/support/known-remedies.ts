/**
 * Remedies that do not do today, by rule and test, with the reason. A test fails where a remedy goes wrong that is not
 * listed, and where one that is listed has come to do: take its line off then.
 */
export interface KnownRemedy {
  /** Which go wrong, once for each finding. */
  readonly wrong: readonly string[];
  readonly reason: string;
}

/** Faults of the rules, to be mended. */
const FAULTS: Readonly<Record<string, KnownRemedy>> = {
  'invoke-permission-order › flags a circle': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The snippet is one step of three: SourceArn has to go, and DependsOn to come',
  },
  'invoke-permission-order › flags a permission that refers to the bucket': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The snippet is one step of three: SourceArn has to go, and DependsOn to come',
  },
  'invoke-permission-principal › flags a slip of the pen': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The nearest principal is suggested, not that of the source whose permission it is',
  },
  'role-feature-permission › flags a bucket as destination': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The snippet allows the action on every bucket',
  },
  'role-feature-permission › flags durable execution': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The ARN refers to the function, which waits for the role: a circle',
  },
  'role-feature-permission › warns of a rotation function that may not rotate': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'The snippet allows the actions on every secret',
  },
  'role-source-permission › flags a Deny': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'An Allow does not lift a Deny',
  },
  'role-source-permission › flags a boundary that does not allow it': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'An Allow in the role does not widen its boundary',
  },
  'trust-lambda-missing › flags a Deny': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: 'An Allow does not lift a Deny',
  },
  'trust-lambda-missing › flags another action': {
    wrong: ['YAML fix', 'JSON fix'],
    reason: 'The action is wrong, and the fix writes the principal that is there already',
  },
};

/** No faults: what can't be tried by pasting one snippet into the template of the test. */
const ONE_OF_TWO = 'Two permissions lack, and the finding shows the first: the next run shows the other';
const NO_ROLE = 'The template has no role, and the snippet names one that is to be made';
const REVEALS = 'The role of this template lacks logs, which shows as soon as it is the role of the function';
const BY_HAND: Readonly<Record<string, KnownRemedy>> = {
  'function-role-invalid › flags a function without a role': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: REVEALS,
  },
  'function-role-invalid › flags a name of nothing': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: NO_ROLE,
  },
  'function-role-invalid › flags another ARN': { wrong: ['YAML snippet', 'JSON snippet'], reason: NO_ROLE },
  'function-role-invalid › flags the name of the role by Ref': {
    wrong: ['YAML fix', 'YAML snippet', 'JSON snippet'],
    reason: REVEALS,
  },
  'function-role-invalid › flags the name written out': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: REVEALS,
  },
  'invoke-permission-missing › flags each place once, however many routes lead there': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: ONE_OF_TWO,
  },
  'role-managed-policy-unknown › flags a path that is too much': {
    wrong: ['YAML fix', 'JSON fix'],
    reason: REVEALS,
  },
};

export const KNOWN: Readonly<Record<string, KnownRemedy>> = { ...FAULTS, ...BY_HAND };
