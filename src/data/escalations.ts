/**
 * Known ways by which a principal gains rights beyond its own. Each is sufficient by itself.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html, and for the services a role is
 * passed to: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
 */
export interface Escalation {
  /** What has to be allowed, each on everything of its kind: the action, and the template of the ARN. */
  readonly needs: readonly (readonly [action: string, resource: string])[];
  /** The service that a role is passed to. */
  readonly passedTo?: string;
  /** What can be done with it: "give itself any policy". */
  readonly gain: string;
}

const ROLE = 'arn:${Partition}:iam::${Account}:role/${Name}';
const USER = 'arn:${Partition}:iam::${Account}:user/${Name}';
const GROUP = 'arn:${Partition}:iam::${Account}:group/${Name}';
const POLICY = 'arn:${Partition}:iam::${Account}:policy/${Name}';

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
    needs: [['lambda:UpdateFunctionCode', 'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}']],
    gain: 'put its code into any function, with the role of that function',
  },
  passing(
    'lambda.amazonaws.com',
    'lambda:CreateFunction',
    'arn:${Partition}:lambda:${Region}:${Account}:function:${Name}',
    'run code with any role, in a function that it creates',
  ),
  passing(
    'ec2.amazonaws.com',
    'ec2:RunInstances',
    'arn:${Partition}:ec2:${Region}:${Account}:instance/${Name}',
    'run code with any role, on an instance that it starts',
  ),
  passing(
    'ecs-tasks.amazonaws.com',
    'ecs:RegisterTaskDefinition',
    'arn:${Partition}:ecs:${Region}:${Account}:task-definition/${Name}',
    'run code with any role, in a task that it defines',
  ),
  passing(
    'cloudformation.amazonaws.com',
    'cloudformation:CreateStack',
    'arn:${Partition}:cloudformation:${Region}:${Account}:stack/${Name}',
    'create anything with any role, in a stack',
  ),
  passing(
    'states.amazonaws.com',
    'states:CreateStateMachine',
    'arn:${Partition}:states:${Region}:${Account}:stateMachine:${Name}',
    'call anything with any role, from a state machine that it creates',
  ),
  passing(
    'codebuild.amazonaws.com',
    'codebuild:CreateProject',
    'arn:${Partition}:codebuild:${Region}:${Account}:project/${Name}',
    'run code with any role, in a build that it creates',
  ),
  passing(
    'glue.amazonaws.com',
    'glue:CreateJob',
    'arn:${Partition}:glue:${Region}:${Account}:job/${Name}',
    'run code with any role, in a job that it creates',
  ),
  passing(
    'sagemaker.amazonaws.com',
    'sagemaker:CreateNotebookInstance',
    'arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance/${Name}',
    'run code with any role, in a notebook that it creates',
  ),
];
