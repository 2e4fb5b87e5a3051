import { describe, expect, it } from '@jest/globals';
import { administratorStatement } from '../../src/analysis/administrator.ts';
import { always } from '../../src/cloudformation/scenario.ts';
import { allCatalogues, usualCatalogues } from '../../src/iam/catalogues.ts';
import { awsPolicyName, needsManagedPolicies } from '../../src/iam/managed.ts';
import { buildModel } from '../../src/model/build.ts';
import { roleTemplate } from '../support/role-templates.ts';
import { stackOf } from '../support/stack.ts';

const at = { source: { path: 'template.yaml', text: '' }, start: 0, end: 0 };
const { managedPolicies: usual } = usualCatalogues();
const all = await allCatalogues();
const attached = (name: string) =>
  stackOf(roleTemplate({ role: `ManagedPolicyArns: ['arn:aws:iam::aws:policy/${name}']` }));

describe('AWS managed policies', () => {
  it('are at hand where execution roles usually have them, and asked for otherwise', () => {
    const needs = (name: string) => needsManagedPolicies(attached(name).resources.values(), usual);
    expect(needs('service-role/AWSLambdaBasicExecutionRole')).toBe(false);
    expect(needs('AmazonAthenaFullAccess')).toBe(true);
  });

  it('are known by the path and name in their ARN', () => {
    expect(awsPolicyName(['arn:aws-cn:iam::aws:policy/service-role/X'])).toBe('service-role/X');
    expect(awsPolicyName(['arn:aws:iam::123456789012:policy/X'])).toBeUndefined();
    expect(awsPolicyName(['X'])).toBeUndefined();
  });
});

describe('all AWS managed policies', () => {
  it('have those that are at hand among them, word for word', () => {
    expect(usual.names().length).toBeGreaterThan(10);
    for (const name of usual.names())
      expect(usual.statements(name, at, always)).toEqual(all.managedPolicies.statements(name, at, always));
  });

  it('have statements that say what they are about', () => {
    const names = all.managedPolicies.names();
    expect(names.length).toBeGreaterThan(1_500);
    for (const name of names) {
      const statements = all.managedPolicies.statements(name, at, always) ?? [];
      expect(statements.length).toBeGreaterThan(0);
      for (const { actions, notActions, resources, notResources, managed } of statements) {
        expect((actions ?? notActions)?.length).toBeGreaterThan(0);
        expect((resources ?? notResources)?.length).toBeGreaterThan(0);
        expect(managed).toBe(name);
      }
    }
  });

  it('allow everything in one case only, as found by asking', () => {
    const broad = all.managedPolicies
      .names()
      .filter((name) =>
        (all.managedPolicies.statements(name, at, always) ?? []).some(
          ({ effect, actions, notActions }) =>
            effect === 'Allow' &&
            (notActions ?? actions ?? []).some(({ text }) => notActions !== undefined || text[0] === '*'),
        ),
      );
    const found = broad.filter((name) =>
      buildModel([attached(name)], [], all).roles.some((role) => administratorStatement(role) !== undefined),
    );
    expect(found).toEqual(['AdministratorAccess']);
  });
});
