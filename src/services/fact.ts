/**
 * What AWS requires of each way by which a service invokes functions, in one shape. The files beside this one hold the
 * facts; `docs/sources.md` is made from them.
 */
import type { Answer } from '../finding.ts';

/** How an invocation is allowed: by the function's resource policy, by a role that the service assumes, by the function's execution role (polling), or by the rights of whoever calls. */
export type AuthorizationMode = 'resource-policy' | 'role' | 'execution-role' | 'caller';

/** Where a resource type names a function. Paths are those of values; one that begins with `/` starts at `Properties`. */
export interface FunctionPath {
  readonly type: string;
  /** The part of the properties in which all the rest stands; `Properties` itself where absent. */
  readonly item?: string;
  /** The function, from the item. */
  readonly function: string;
  /** A version or alias that stands beside the function, from the item. */
  readonly qualifier?: string;
  /** The role that the service assumes, from the item: the first that is there. */
  readonly role?: string | readonly string[];
  /** The role stands in another resource, that this one names. */
  readonly roleOf?: RoleOf;
  /** The function is one only while these values are such (`undefined`: absent; `*`: given, whatever it says), from the item. */
  readonly when?: Readonly<Record<string, string | readonly (string | undefined)[]>>;
  /** The template reference says that an ARN stands here: a name is refused. */
  readonly takesArn?: true;
  /** What stands there is a document in a language of its own, which names functions. */
  readonly document?: true;
  /** Things other than functions may stand here, too. */
  readonly mixed?: boolean;
}

export interface RoleOf {
  /** The property that names the other resource, from `Properties`. */
  readonly property: string;
  readonly type: string;
  /** Its role, from its `Properties`. */
  readonly role: string;
}

export interface SourceFact {
  /** Name for people: "Amazon SNS". */
  readonly service: string;
  /** What of the service invokes: "bucket notifications". */
  readonly what: string;
  readonly paths: readonly FunctionPath[];
  readonly by: AuthorizationMode;
  /** Where a role is given: is the function's resource policy enough as well? */
  readonly either?: boolean;
  /** Empty where no service principal calls; `${Region}` is the template's. */
  readonly principal: string;
  /** `*` stands for a region. */
  readonly alsoPrincipals?: readonly string[];
  /** Template of the ARN that the service passes as `aws:SourceArn`; undefined where it passes none, or none that is known. */
  readonly sourceArn?: string;
  /** Whose ARN that is: the resource's own (default), or made by the template: `${Name}` is a property, `${Ref}` what `Ref` gives, `${id}` not known. */
  readonly sourceBy?: 'resource' | 'template';
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
  readonly undocumented?: string;
}

/** The documentation that facts refer to. */
export const DOCS = 'https://docs.aws.amazon.com';

/** The reference page of a resource type. */
export const typePage = (type: string): string =>
  `${DOCS}/AWSCloudFormation/latest/TemplateReference/aws-resource-${type.slice(5).replace('::', '-').toLowerCase()}.html`;

/** The undocumented of facts that rest on the property's description alone. */
export const NOT_DOCUMENTED = 'AWS does not document by which right the service invokes';
