/**
 * Remedies that do not do today, by rule and test, with the reason. A test fails where a remedy goes wrong that is not
 * listed, and where one that is listed has come to do: take its line off then.
 */
export interface KnownRemedy {
  /** Which go wrong, once for each finding. */
  readonly wrong: readonly string[];
  readonly reason: string;
}

/** No faults: what can't be tried by pasting one snippet into the template of the test. */
const ONE_OF_TWO = 'Two permissions lack, and the finding shows the first: the next run shows the other';
const NO_ROLE = 'The template has no role, and the snippet names one that is to be made';
const WAITS_TOO = 'The bucket has to wait for the policy as well, which is another change: the help names it';
const REVEALS = 'The role of this template lacks logs, which shows as soon as it is the role of the function';
export const KNOWN: Readonly<Record<string, KnownRemedy>> = {
  'delivery-permission-missing › flags a bucket': {
    wrong: ['YAML snippet', 'JSON snippet'],
    reason: WAITS_TOO,
  },
  'delivery-permission-missing › flags a bucket that notifies a topic, which lets Amazon S3 in by no default':
    {
      wrong: ['YAML snippet', 'JSON snippet'],
      reason: WAITS_TOO,
    },
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
    wrong: ['YAML fix', 'YAML snippet', 'JSON fix', 'JSON snippet'],
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
