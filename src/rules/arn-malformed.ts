/** `arn-malformed`: ARNs that nothing can have. */
import { type ArnPlace, arnPlaces } from '../analysis/arn-places.ts';
import { sourceLogicalId } from '../cloudformation/source-logical-id.ts';
import type { Template } from '../cloudformation/template.ts';
import { type Fix, type Severity, type Span, sourceId } from '../finding.ts';
import { type ArnFault, arnFault } from '../iam/arn-faults.ts';
import type { Model } from '../model/model.ts';
import { type SymbolicString, show, type Token } from '../text/symbolic-string.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { permissionSubject, placeSubject } from './subject.ts';

export const arnMalformed: Rule = {
  id: 'arn-malformed',
  title: 'An ARN that nothing can have',
  severity: 'error',
  precedence: 1,
  why: 'No resource has such an ARN: a policy that names it allows nothing and IAM does not say so; where a resource is needed, the deploy fails.',
  reference: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
  *check(model: Model) {
    const { arnForms: forms } = model.catalogues;
    for (const template of model.templates) {
      const told = new Set<string>();
      const arnTokens = template.derived.get(tokensOfArns);
      const faultOf = (text: SymbolicString, mayBeShort: boolean): ArnFault | undefined =>
        arnFault(text, {
          forms,
          mayBeShort,
          isArn: ({ id }: Token) => arnTokens.has(id),
          isName: (name) => isName(template, name),
        });
      for (const place of arnPlaces(template)) {
        const key = `${sourceId(place.at.source)}:${place.at.start}:${show(place.text)}`;
        if (told.has(key)) continue;
        told.add(key);
        const fault = faultOf(place.text, place.isPolicy);
        if (fault === undefined) continue;
        const isPart = fault.isKind && place.beside.some((text) => faultOf(text, true) === undefined);
        yield finding(place, fault, isPart ? 'warning' : 'error');
      }
    }
  },
};

/** The ids of the tokens that stand for the ARNs of the template's resources. */
const tokensOfArns = (template: Template): ReadonlySet<string> =>
  new Set(
    [...template.resources.values()].flatMap((resource) => {
      const [only, ...more] = resource.arn() ?? [];
      return typeof only === 'object' && more.length === 0 ? [only.id] : [];
    }),
  );

function isName({ root, resources }: Template, name: string): boolean {
  const parameters = root.entries.get('Parameters')?.value;
  const [first = ''] = name.split('.');
  return (
    resources.has(first) ||
    (parameters?.kind === 'map' && parameters.entries.has(first)) ||
    /^AWS::(?:AccountId|Partition|Region|StackName)$/.test(name)
  );
}

function finding({ owner, text, at }: ArnPlace, fault: ArnFault, severity: Severity): RuleFinding {
  return {
    at,
    severity,
    message: `${sourceLogicalId(owner)} names "${show(text)}", an ARN that nothing has: ${fault.what}`,
    help: fault.help,
    resources: [sourceLogicalId(owner)],
    // What the source ARN of a permission must be, the finding on the permission says.
    about: [owner.type === 'AWS::Lambda::Permission' ? permissionSubject(owner) : placeSubject(at)],
    fix: fixOf(at, fault),
  };
}

/** Only where the text to replace stands there once, as it is written. */
function fixOf(at: Span, { replace }: ArnFault): Fix | null {
  if (replace === undefined) return null;
  const { written, by, inSub = false } = replace;
  const text = at.source.text.slice(at.start, at.end);
  if (text.split(written).length !== 2 || (inSub && !/!Sub|Fn::Sub/.test(text))) return null;
  return {
    description: `Write ${by.replace(/^:|:$/g, '')}`,
    edits: [{ at, text: text.replace(written, () => by) }],
  };
}
