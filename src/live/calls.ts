/**
 * Every call that is ever made to an account, as IAM names it: the only list. The policy of least rights in the
 * documentation is made of it, and nothing is called that does not stand here.
 */

export interface Call {
  /** What stays unknown without it, as the end of "Without it …". */
  readonly lost: string;
  /** Not in the policy of least rights: why not. */
  readonly apart?: string;
  /** The form of the ARNs that it is asked for, for the policy; `*` where the action takes no resource. */
  readonly resource: string;
}

/** Resources by the service authorization reference: https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html */
export const CALLS = {
  'iam:GetRole': {
    lost: 'nothing is known of roles that templates only name: neither whom they trust nor what they allow',
    resource: 'arn:aws:iam::*:role/*',
  },
  'iam:ListRolePolicies': {
    lost: 'a right that such a role lacks may stand in an inline policy, so that it is never reported',
    resource: 'arn:aws:iam::*:role/*',
  },
  'iam:GetRolePolicy': {
    lost: 'the same: what inline policies say is not known',
    resource: 'arn:aws:iam::*:role/*',
  },
  'iam:ListAttachedRolePolicies': {
    lost: 'a right that such a role lacks may stand in an attached policy, so that it is never reported',
    resource: 'arn:aws:iam::*:role/*',
  },
  'iam:GetPolicy': {
    lost: 'nothing is known of managed policies that templates and roles only name',
    resource: 'arn:aws:iam::*:policy/*',
  },
  'iam:GetPolicyVersion': {
    lost: 'the same: what managed policies say is not known',
    resource: 'arn:aws:iam::*:policy/*',
  },
  'lambda:GetFunctionConfiguration': {
    lost: 'whether functions, versions and aliases that templates only name are there is not known, nor what they need of their roles',
    resource: 'arn:aws:lambda:*:*:function:*',
  },
  'lambda:GetPolicy': {
    lost: 'who may invoke such functions is not known',
    resource: 'arn:aws:lambda:*:*:function:*',
  },
  'lambda:ListEventSourceMappings': {
    lost: 'what such functions read from is not known, nor whether their roles let them',
    resource: '*',
  },
  'lambda:GetFunctionUrlConfig': {
    lost: 'whether a permission for the URL of such a function fits it is not known',
    resource: 'arn:aws:lambda:*:*:function:*',
  },
  'cloudformation:ListExports': {
    lost: 'what `Fn::ImportValue` gives is not known',
    resource: '*',
  },
  'cloudformation:ListStackResources': {
    lost: 'statements that somebody added to the policies of deployed functions are not told from those of the stack',
    resource: 'arn:aws:cloudformation:*:*:stack/*/*',
  },
  'ssm:GetParameter': {
    lost: 'what `{{resolve:ssm:…}}` and parameters of the parameter store give is not known',
    resource: 'arn:aws:ssm:*:*:parameter/*',
  },
  'sts:GetCallerIdentity': {
    lost: 'nothing is looked up at all',
    apart: 'every caller may ask who it is, whatever its policies say',
    resource: '*',
  },
  'sts:AssumeRole': {
    lost: 'nothing is looked up in the accounts of `assume-role`',
    apart: 'only where `assume-role` is given, for the roles that it names',
    resource: 'arn:aws:iam::*:role/*',
  },
} as const satisfies Readonly<Record<string, Call>>;

export type Action = keyof typeof CALLS;
