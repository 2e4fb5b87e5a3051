import { describe, expect, test } from '@jest/globals';
import { rolePaths } from '../../src/data/generated/role-paths.ts';
import { NOT_SERVICE_ROLES } from '../../src/data/not-service-roles.ts';
import { SERVICE_ROLES } from '../../src/data/service-roles.ts';
import { buildModel } from '../../src/model/build.ts';
import { stackOf } from '../support/stack.ts';
import { type Json, lay } from './sample.ts';

const paths = rolePaths.split('\n');
const places = SERVICE_ROLES.flatMap((fact) => fact.places);

/** `*` in an entry stands for anything. */
const stands = (entry: string, path: string): boolean =>
  new RegExp(`^${entry.split('*').map(escaped).join('.*')}$`).test(path);
const escaped = (text: string): string => text.replace(/[.[\]{}()+?^$|\\]/g, '\\$&');

/** Roles in parts of a resource that the specification takes for any JSON. */
const INSIDE_JSON =
  /^AWS::(?:ApiGateway::RestApi Body|ApiGatewayV2::Api Body|CodePipeline::Pipeline .*\.Configuration|SSM::Association Parameters|Config::RemediationConfiguration Parameters)\./;

describe('every property that can hold a role', () => {
  test('is in the table of roles that services assume, or listed as none with the reason', () => {
    // A new path: add it to src/data/service-roles.ts with its source, or to src/data/not-service-roles.ts.
    const open = paths.filter(
      (path) => !places.includes(path) && !NOT_SERVICE_ROLES.some((entry) => stands(entry.path, path)),
    );
    expect(open).toEqual([]);
  });

  test('neither list has an entry that is out of date', () => {
    expect(places.filter((place) => !paths.includes(place) && !INSIDE_JSON.test(place))).toEqual([]);
    expect(NOT_SERVICE_ROLES.filter((entry) => !paths.some((path) => stands(entry.path, path)))).toEqual([]);
  });

  test('none is in the table twice', () => {
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test('there are as many as there were, or more', () => {
    expect(paths.length).toBeGreaterThanOrEqual(720);
    expect(places.length).toBeGreaterThanOrEqual(340);
  });
});

describe('the facts', () => {
  test.each(SERVICE_ROLES.map((fact) => [fact.places[0] ?? '', fact] as const))(
    'on %s name their source',
    (_, fact) => {
      expect(fact.reference).toMatch(
        /^https:\/\/(?:docs\.aws\.amazon\.com|github\.com\/hashicorp\/terraform-provider-awscc)\//,
      );
      for (const principal of fact.principals)
        expect(principal).toMatch(/^[a-z0-9-]+(?:\.(?:\*|[a-z0-9-]+))*\.amazonaws\.com$/);
    },
  );

  test.each(SERVICE_ROLES.flatMap((fact) => fact.places.map((place) => [place, fact] as const)))(
    '%s is read',
    (place, fact) => {
      const [type = '', path = ''] = place.split(' ');
      const properties: { [key: string]: Json } = {};
      if (fact.when !== undefined) {
        const item = path.slice(0, path.lastIndexOf('[].') + '[].'.length);
        lay(properties, item + fact.when.path, fact.when.value);
      }
      lay(properties, path, { 'Fn::GetAtt': ['Role', 'Arn'] });
      const template = stackOf(
        JSON.stringify({
          Resources: {
            Role: { Type: 'AWS::IAM::Role', Properties: {} },
            User: { Type: type, Properties: properties },
            Instance: { Type: 'AWS::EC2::Instance', Properties: { IamInstanceProfile: { Ref: 'User' } } },
          },
        }),
      );
      const found = buildModel([template]).serviceRoles;
      expect(found.map(({ fact: one, role }) => [one.service, role.resource.id])).toEqual([
        [fact.service, 'Role'],
      ]);
    },
  );
});
