/**
 * Known ways by which a principal gains rights beyond its own. Each is sufficient by itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html, and for the services a role is
 * passed to: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export interface Escalation {
  /** What has to be allowed, each on everything of its kind: the action, and the ARN behind `arn:<partition>:` (`@` account, `#` region). */
  readonly needs: readonly (readonly [action: string, resource: string])[];
  /** The service that a role is passed to. */
  readonly passedTo?: string;
  /** What can be done with it: "give itself any policy". */
  readonly gain: string;
}

const ROLE = 'iam::@:role/';
const USER = 'iam::@:user/';
const GROUP = 'iam::@:group/';
const POLICY = 'iam::@:policy/';

/** Passing any role to what then acts with it. */
const passing = (passedTo: string, action: string, resource: string, gain: string): Escalation => ({
  needs: [
    ['iam:PassRole', ROLE],
    [action, resource],
  ],
  passedTo,
  gain,
});

export const ESCALATIONS: readonly Escalation[] = [
  { needs: [['iam:AttachRolePolicy', ROLE]], gain: 'attach AdministratorAccess to its own role' },
  { needs: [['iam:PutRolePolicy', ROLE]], gain: 'write any policy into its own role' },
  { needs: [['iam:CreatePolicyVersion', POLICY]], gain: 'rewrite any policy of the account' },
  { needs: [['iam:SetDefaultPolicyVersion', POLICY]], gain: 'bring back any earlier version of a policy' },
  { needs: [['iam:AttachUserPolicy', USER]], gain: 'attach AdministratorAccess to a user' },
  { needs: [['iam:PutUserPolicy', USER]], gain: 'write any policy for a user' },
  { needs: [['iam:AttachGroupPolicy', GROUP]], gain: 'attach AdministratorAccess to a group' },
  { needs: [['iam:PutGroupPolicy', GROUP]], gain: 'write any policy for a group' },
  { needs: [['iam:AddUserToGroup', GROUP]], gain: 'put a user into the group of administrators' },
  { needs: [['iam:CreateAccessKey', USER]], gain: 'make access keys for any user' },
  { needs: [['iam:CreateLoginProfile', USER]], gain: 'set a password for any user who has none' },
  { needs: [['iam:UpdateLoginProfile', USER]], gain: 'change the password of any user' },
  { needs: [['iam:UpdateAssumeRolePolicy', ROLE]], gain: 'let itself assume any role' },
  { needs: [['sts:AssumeRole', ROLE]], gain: 'assume any role that trusts the account' },
  {
    needs: [['lambda:UpdateFunctionCode', 'lambda:#:@:function:']],
    gain: 'put its code into any function, with the role of that function',
  },
  passing(
    'lambda.amazonaws.com',
    'lambda:CreateFunction',
    'lambda:#:@:function:',
    'run code with any role, in a function that it creates',
  ),
  passing(
    'ec2.amazonaws.com',
    'ec2:RunInstances',
    'ec2:#:@:instance/',
    'run code with any role, on an instance that it starts',
  ),
  passing(
    'ecs-tasks.amazonaws.com',
    'ecs:RegisterTaskDefinition',
    'ecs:#:@:task-definition/',
    'run code with any role, in a task that it defines',
  ),
  passing(
    'cloudformation.amazonaws.com',
    'cloudformation:CreateStack',
    'cloudformation:#:@:stack/',
    'create anything with any role, in a stack',
  ),
  passing(
    'states.amazonaws.com',
    'states:CreateStateMachine',
    'states:#:@:stateMachine:',
    'call anything with any role, from a state machine that it creates',
  ),
  passing(
    'codebuild.amazonaws.com',
    'codebuild:CreateProject',
    'codebuild:#:@:project/',
    'run code with any role, in a build that it creates',
  ),
  passing(
    'glue.amazonaws.com',
    'glue:CreateJob',
    'glue:#:@:job/',
    'run code with any role, in a job that it creates',
  ),
  passing(
    'sagemaker.amazonaws.com',
    'sagemaker:CreateNotebookInstance',
    'sagemaker:#:@:notebook-instance/',
    'run code with any role, in a notebook that it creates',
  ),
];
