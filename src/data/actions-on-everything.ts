/**
 * Actions that surely can't be narrowed to resources: a statement that names ARNs never allows them. The reference of actions
 * lists more without resources, of which some services check an ARN all the same (`sns:ListTopics`,
 * `states:SendTaskSuccess`): they are not here.
 */
const ACTIONS_ON_EVERYTHING: readonly { readonly action: RegExp; readonly source: string }[] = [
  {
    // "… is not authorized to perform: ecr:GetAuthorizationToken on resource: *"
    action: /^ecr:getauthorizationtoken$/,
    source:
      'https://docs.aws.amazon.com/AmazonECR/latest/userguide/security_iam_id-based-policy-examples.html',
  },
  {
    // But for a few, which the data has resources for.
    action: /^ec2:describe[a-z]+$/,
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ExamplePolicies_EC2.html',
  },
  {
    action: /^xray:put(?:tracesegments|telemetryrecords)$/,
    source: 'https://docs.aws.amazon.com/xray/latest/devguide/security_iam_service-with-iam.html',
  },
];

/** Is an action without resources in the data allowed only by statements on `*`? */
export const isOnEverything = (action: string): boolean =>
  ACTIONS_ON_EVERYTHING.some((each) => each.action.test(action.toLowerCase()));
