/**
 * The execution role that SAM makes for a function or state machine without a `Role` of its own: trust policy, managed
 * policies, and what `Policies`, dead-letter queues, destinations and polled events add to it.
 */
import type { Span } from '../finding.ts';
import type { Node } from '../template/node.ts';
import type { SamContext } from './context.ts';
import { type Draft, type DraftMap, toNode } from './draft.ts';
import { managedPolicyArn, managedPolicyOf } from './managed-policies.ts';
import { type Policy, policiesOf } from './policies.ts';
import { type GeneratedResource, passedThrough, property, type SamResource } from './resource.ts';
import { markedTags } from './tags.ts';
import { canonicalJson } from './value.ts';

/** A trust policy for one service. */
export function trustPolicy(service: string): DraftMap {
  return {
    Version: '2012-10-17',
    Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
  };
}

/** An inline policy of a role. */
export function inlinePolicy(name: string, statements: readonly DraftMap[], version?: string): DraftMap {
  return {
    PolicyName: name,
    PolicyDocument: { ...(version === undefined ? {} : { Version: version }), Statement: statements },
  };
}

/** A role while it is put together. `id` is the owner's with `Role`. */
export class RoleDraft {
  readonly id: string;
  readonly #owner: SamResource;
  readonly #context: SamContext;
  readonly #trust: Draft;
  readonly #mark: string | undefined;
  readonly #managed = new Map<string, Node>();
  readonly #inline: Node[] = [];
  readonly #documents = new Set<string>();

  constructor(owner: SamResource, context: SamContext, trust: Draft, mark?: string) {
    this.id = `${owner.id}Role`;
    this.#owner = owner;
    this.#context = context;
    this.#trust = trust;
    this.#mark = mark;
  }

  /** Attaches an AWS managed policy by its name with path. */
  attach(path: string, at: Span): void {
    this.#attach(managedPolicyArn(this.#context.partition, path), at);
  }

  /** Adds an inline policy. */
  addInline(policy: DraftMap, at: Span): void {
    this.#documents.add(canonicalJson(toNode(policy.PolicyDocument ?? null, at)));
    this.#inline.push(toNode(policy, at));
  }

  /** Adds an inline policy, unless one with the same document is there already. */
  addInlineOnce(policy: DraftMap, at: Span): void {
    const document = canonicalJson(toNode(policy.PolicyDocument ?? null, at));
    if (!this.#documents.has(document)) this.addInline(policy, at);
  }

  /** Adds what `Policies` says. Throws `InvalidResourceError` for an entry of no known shape. */
  addPolicies(policies: Node | undefined): void {
    policiesOf(policies, this.#owner.id).forEach((policy, index) => {
      if (policy.kind === 'managed') this.#addManaged(policy);
      else this.#addDocument(policy, `${this.id}Policy${index}`);
    });
  }

  /** The role as a resource; `at` is where a finding about the role as a whole belongs. */
  finish(at: Span, attributes: DraftMap = {}): GeneratedResource {
    const { properties } = this.#owner;
    return {
      id: this.id,
      type: 'AWS::IAM::Role',
      at,
      attributes: { ...passedThrough(this.#owner), ...attributes },
      properties: {
        AssumeRolePolicyDocument: this.#trust,
        ManagedPolicyArns: [...this.#managed.values()],
        Policies: this.#inline.length === 0 ? undefined : this.#inline,
        Path: property(properties, 'RolePath'),
        PermissionsBoundary: property(properties, 'PermissionsBoundary'),
        Tags: markedTags(property(properties, 'Tags'), this.#mark),
      },
    };
  }

  #attach(policy: Draft, at: Span): void {
    const node = toNode(policy, at);
    const key = canonicalJson(node);
    if (!this.#managed.has(key)) this.#managed.set(key, node);
  }

  #addManaged(policy: Policy): void {
    this.#attach(
      conditional(policy, (value) => this.#named(value)),
      policy.at,
    );
  }

  #addDocument(policy: Policy, name: string): void {
    const named = conditional(policy, (value) => ({ PolicyName: name, PolicyDocument: value }));
    const node = toNode(named, policy.at);
    this.#inline.push(node);
    if (policy.condition === undefined && policy.value !== undefined) {
      this.#documents.add(canonicalJson(toNode(policy.value, policy.at)));
    }
  }

  #named(value: Draft): Draft {
    if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'scalar')
      return value;
    const node = value as Node;
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return node;
    return toNode(managedPolicyOf(this.#context.partition, node.value), node.at);
  }
}

function conditional(policy: Policy, write: (value: Draft) => Draft): Draft {
  const noValue = { Ref: 'AWS::NoValue' };
  const then = policy.value === undefined ? noValue : write(policy.value);
  if (policy.condition === undefined) return then;
  const otherwise = policy.otherwise === undefined ? noValue : write(policy.otherwise);
  return { 'Fn::If': [policy.condition, then, otherwise] };
}
