/** Deployment preferences: the CodeDeploy application, role and groups that functions with one bring about. */
import type { Span } from '../finding.ts';
import type { MapNode } from '../template/node.ts';
import type { SamContext } from './context.ts';
import type { SamResource } from './resource.ts';

/** A function's `DeploymentPreference`, as far as it is switched on. */
export interface Deployment {
  readonly resource: SamResource;
  readonly preference: MapNode;
  readonly at: Span;
}

/** The deployment preferences of one template, collected while functions are expanded. */
export class Deployments {
  readonly all: Deployment[] = [];

  finish(_context: SamContext): void {}
}
