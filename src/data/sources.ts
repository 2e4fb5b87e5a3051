/**
 * What AWS requires of each way by which a service invokes functions, in one shape. The services' own files hold the
 * facts; `docs/sources.md` is made from them.
 */
import type { Answer } from '../finding.ts';
import type { Means } from '../model/model.ts';

/** Where a resource type names a function. Paths are those of views; one that begins with `/` starts at `Properties`. */
export interface FunctionPath {
  readonly type: string;
  /** The part of the properties in which all the rest stands; `Properties` itself where absent. */
  readonly item?: string;
  /** The function, from the item. */
  readonly function: string;
  /** The role that the service assumes, from the item. */
  readonly role?: string;
  /** The function is one only while these values are such, from the item. */
  readonly when?: Readonly<Record<string, string>>;
  /** Things other than functions may stand here, too. */
  readonly mixed?: boolean;
}

export interface SourceFact {
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** What of the service invokes: "bucket notifications". */
  readonly what: string;
  readonly paths: readonly FunctionPath[];
  readonly by: Means;
  /** Empty where no service principal calls. */
  readonly principal: string;
  /** `*` stands for a region. */
  readonly alsoPrincipals?: readonly string[];
  /** Form of the ARN that the service passes as `aws:SourceArn`; undefined where it passes none, or none that is known. */
  readonly sourceArn?: string;
  /** Whose ARN that is: the resource's own (default), or made by the form: `<Name>` is a property, `<Ref>` what `Ref` gives, `<id>` not known. */
  readonly sourceBy?: 'resource' | 'form';
  /** Does the service pass `aws:SourceAccount`? */
  readonly sourceAccount?: boolean;
  /** Actions on the function that the role needs, where not `lambda:InvokeFunction` alone. */
  readonly actions?: readonly string[];
  readonly checkedAtCreation: Answer;
  /** What AWS says or does when the grant is lacking. */
  readonly symptom?: string;
  /** The page that says so. */
  readonly reference: string;
  /** What AWS does not document: the lack of a grant is then no error. */
  readonly doubt?: string;
}
