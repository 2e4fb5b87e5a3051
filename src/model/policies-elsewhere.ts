/** Policies that one template has and a role of another one is given: attached by its name, or named by their ARN. */
import { resourcesOfType } from '../cloudformation/resources-by-type.ts';
import { both } from '../cloudformation/scenario.ts';
import type { Resource, Template } from '../cloudformation/template.ts';
import { addTo } from '../groups.ts';
import type { Attachment, Attachments } from '../iam/attachments.ts';
import type { PoliciesElsewhere } from '../iam/role.ts';
import type { Statement } from '../iam/statement.ts';
import { keyOf } from '../text/key.ts';
import type { SymbolicString } from '../text/symbolic-string.ts';
import { statementFor } from './between-stacks.ts';
import type { Meetings } from './meetings.ts';

/** Those of all templates, by keys under which equal texts meet. */
export class PoliciesOfOthers implements PoliciesElsewhere {
  readonly #attachments: ReadonlyMap<Template, Attachments>;
  readonly #meetings: Meetings | undefined;
  readonly #byRole = new Map<string, Attachment[]>();
  readonly #byArn = new Map<string, Resource[]>();

  /** @param meetings told which names count, where other templates may have them. */
  constructor(attachments: ReadonlyMap<Template, Attachments>, meetings?: Meetings) {
    this.#attachments = attachments;
    this.#meetings = meetings;
    for (const [template, { elsewhere }] of attachments) {
      for (const { named, attachment } of elsewhere) {
        addTo(this.#byRole, keyOf(named), attachment);
        meetings?.give('attached', named);
      }
      for (const policy of resourcesOfType(template, 'AWS::IAM::ManagedPolicy')) {
        const arn = policy.arn();
        if (arn === undefined) continue;
        addTo(this.#byArn, keyOf(arn), policy);
        meetings?.give('policy', arn);
      }
    }
  }

  attachedTo(role: Resource): readonly Statement[] {
    this.#meetings?.ask('attached', role.ref());
    const found = this.#byRole.get(keyOf(role.ref())) ?? [];
    return found
      .filter(({ policy }) => policy.template !== role.template)
      .flatMap(({ policy, scenario }) =>
        this.#statementsOf(policy).flatMap((statement) => {
          const joint = both(statement.scenario, scenario);
          const there = joint && { ...statement, scenario: joint };
          return there === undefined ? [] : [statementFor(role.template, policy.template, there)];
        }),
      );
  }

  managed(arn: SymbolicString, template: Template): readonly Statement[] | undefined {
    this.#meetings?.ask('policy', arn);
    const [policy, ...others] = this.#byArn.get(keyOf(arn)) ?? [];
    return policy === undefined || others.length > 0
      ? undefined
      : this.#statementsOf(policy).map((statement) => statementFor(template, policy.template, statement));
  }

  #statementsOf(policy: Resource): readonly Statement[] {
    return this.#attachments.get(policy.template)?.statementsOf(policy) ?? [];
  }
}
