import { createRequire } from 'node:module';
import type { loadAwsServiceSpecSync as Load } from '@aws-cdk/aws-service-spec';
import type { Property, PropertyType } from '@aws-cdk/service-spec-types';
import { describe, expect, it } from '@jest/globals';
import { POLICY_PLACES } from '../../src/data/policy-places.ts';

const { loadAwsServiceSpecSync } = createRequire(import.meta.url)('@aws-cdk/aws-service-spec') as {
  loadAwsServiceSpecSync: typeof Load;
};

/** What is called a policy, and is no document of IAM's language, or one that this tool does not judge; with the reason. */
const NOT_JUDGED: Readonly<Record<string, readonly string[]>> = {
  'a language of its own': [
    'AWS::Config::ConfigRule Source.CustomPolicyDetails.PolicyText',
    'AWS::Config::OrganizationConfigRule OrganizationCustomPolicyRuleMetadata.PolicyText',
    'AWS::EC2::VerifiedAccessEndpoint PolicyDocument',
    'AWS::EC2::VerifiedAccessGroup PolicyDocument',
    'AWS::ECR::Repository LifecyclePolicy.LifecyclePolicyText',
    'AWS::Logs::AccountPolicy PolicyDocument',
    'AWS::Logs::LogGroup DataProtectionPolicy',
    'AWS::Logs::LogGroup FieldIndexPolicies[]',
    'AWS::NetworkManager::CoreNetwork PolicyDocument',
    'AWS::SNS::Topic ArchivePolicy',
    'AWS::SNS::Topic DataProtectionPolicy',
  ],
  'its principals are certificates, and stand nowhere in it': ['AWS::IoT::Policy PolicyDocument'],
  'the SAM transform turns it into a role': ['AWS::Serverless::Function AssumeRolePolicyDocument'],
  'whether it is the policy of an endpoint, and names principals, is not documented': [
    'AWS::ODB::OdbNetwork KmsPolicyDocument',
    'AWS::ODB::OdbNetwork S3PolicyDocument',
    'AWS::ODB::OdbNetwork StsPolicyDocument',
  ],
  'neither the type nor the property is documented': ['AWS::S3Files::FileSystemPolicy Policy'],
};

const spec = loadAwsServiceSpecSync();

const within = (type: PropertyType): PropertyType => (type.type === 'array' ? within(type.element) : type);

/** Properties that by their name and type may hold a policy document. */
function* policiesIn(
  properties: Readonly<Record<string, Property>>,
  before = '',
  depth = 0,
): Iterable<string> {
  for (const [name, { type }] of Object.entries(properties)) {
    const inner = within(type);
    const path = `${before}${name}${type.type === 'array' ? '[]' : ''}`;
    if (inner.type === 'ref') {
      if (depth < 4)
        yield* policiesIn(spec.get('typeDefinition', inner.reference.$ref).properties, `${path}.`, depth + 1);
    } else if (
      (inner.type === 'json' && /polic(?:y|ies)(?:document)?$|policytext$/i.test(name)) ||
      /Polic\w*Document$|PolicyText$/.test(name)
    )
      yield path;
  }
}

describe('the places of policy documents', () => {
  const judged = POLICY_PLACES.map(({ type, path }) => `${type} ${path}`);
  const found = [...spec.all('resource')].flatMap(({ cloudFormationType, properties }) =>
    [...policiesIn(properties)].map((path) => `${cloudFormationType} ${path}`),
  );

  it('are all that the specification has', () => {
    const known = new Set([...judged, ...Object.values(NOT_JUDGED).flat()]);
    // A new place: add it to src/data/policy-places.ts, or here with the reason.
    expect(found.filter((place) => !known.has(place))).toEqual([]);
  });

  it('are there', () => {
    const there = new Set(
      [...spec.all('resource')].flatMap(({ cloudFormationType, properties }) =>
        Object.keys(properties).map((name) => `${cloudFormationType} ${name}`),
      ),
    );
    expect(judged.filter((place) => !there.has(place.replace(/(?:\[\])?\..*$/, '')))).toEqual([]);
    expect(
      Object.values(NOT_JUDGED)
        .flat()
        .filter((place) => !found.includes(place)),
    ).toEqual([]);
  });

  it('each have a page', () => {
    for (const { on } of POLICY_PLACES)
      expect(on?.reference ?? 'https://docs.aws.amazon.com/').toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
  });
});
