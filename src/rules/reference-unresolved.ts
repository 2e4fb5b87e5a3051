/** `reference-unresolved`: its findings come from building the template, which is where references are followed. */
import type { Rule } from './rule.ts';

export const referenceUnresolved: Rule = {
  id: 'reference-unresolved',
  title: 'A reference to something that is not in the template',
  severity: 'error',
  why: 'CloudFormation refuses a template that refers to a resource, parameter, attribute, mapping or condition that is not there: "Template format error: Unresolved resource dependencies". And `${AWS::Region}` in a text that no `Fn::Sub` reads stays as it is, so that the ARN fits nothing.',
  reference:
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-ref.html',
  /** A name that is not there is one fault, wherever it stands; each text that no `Fn::Sub` reads is one by itself. */
  oneFault: ({ message }) => (message.includes('no `Fn::Sub` reads') ? undefined : message),
  *check() {},
};
