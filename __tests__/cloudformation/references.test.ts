import { describe, expect, it } from '@jest/globals';
import { circles } from '../../src/cloudformation/circular-dependencies.ts';
import { unresolvedReferences } from '../../src/cloudformation/references.ts';
import { placeOf } from '../../src/finding.ts';
import { stackOf } from '../support/stack.ts';

/** `line:column message (help)` of each finding. */
const found = (yaml: string): readonly string[] =>
  [unresolvedReferences, circles]
    .flatMap((check) => check(stackOf(yaml)))
    .map(({ at, message, help }) => {
      const { startLine, startColumn } = placeOf(at);
      return `${startLine}:${startColumn} ${message} (${help})`;
    });

describe('a reference to nothing', () => {
  it.each([
    [
      'Ref',
      '!Ref Tpoic',
      '6:28 "Tpoic" is neither a parameter nor a resource of this template (Did you mean "Topic"?)',
    ],
    [
      'GetAtt of nothing',
      '!GetAtt Tpoic.Arn',
      '6:31 Fn::GetAtt names "Tpoic", which is no resource of this template (Did you mean "Topic"?)',
    ],
    [
      'an attribute that the type has not',
      '!GetAtt Fn.Anr',
      '6:37 Fn (AWS::Lambda::Function) has no attribute "Anr" (Did you mean "Arn"?)',
    ],
    [
      'inside a Sub',
      "!Sub 'x-${Tpoic}'",
      '6:33 "Tpoic" is neither a parameter nor a resource of this template (Did you mean "Topic"?)',
    ],
    [
      'a condition',
      '!If [IsPord, a, b]',
      '6:29 The condition "IsPord" is not defined in this template (Correct the name, or define what it refers to.)',
    ],
    [
      'a mapping',
      '!FindInMap [Nmaes, a, b]',
      '6:36 The mapping "Nmaes" is not defined in this template (Correct the name, or define what it refers to.)',
    ],
  ])('%s', (_title, expression, expected) => {
    const yaml = `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n  Fn: { Type: AWS::Lambda::Function }\n  It:\n    Type: Custom::It\n    Properties: { Property: ${expression} }\n`;
    const [first = ''] = found(yaml);
    expect(first.replace(/^6:\d+/, '')).toBe(expected.replace(/^6:\d+/, ''));
    expect(first).toMatch(/^6:/);
  });

  it('in DependsOn', () => {
    expect(found('Resources:\n  It:\n    Type: Custom::It\n    DependsOn: [Nothing]\n')).toEqual([
      '4:17 DependsOn of It names "Nothing", which is no resource of this template (Correct the name, or define what it refers to.)',
    ]);
  });
});

describe('a key that a mapping has not', () => {
  const withMapping = (expression: string, more = ''): readonly string[] =>
    found(
      `Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }\nMappings: { Names: { east: { fn: a }, Fn::Transform: ${more || '{ x: y }'} } }\nResources:\n  It: { Type: Custom::It, Properties: { A: ${expression} } }\n`.replace(
        more === '' ? ', Fn::Transform: { x: y }' : '',
        '',
      ),
    );
  it('is refused', () => {
    expect(withMapping('!FindInMap [Names, esat, fn]')).toEqual([
      '5:63 The mapping "Names" has no key "esat" (Did you mean "east"?)',
    ]);
    expect(withMapping('!FindInMap [Names, east, nf]')).toEqual([
      '5:69 This part of the mapping "Names" has no key "nf" (Did you mean "fn"?)',
    ]);
  });
  it.each([
    ['that is there', '!FindInMap [Names, east, fn]', ''],
    ['that is not known', '!FindInMap [Names, !Ref AWS::Region, fn]', ''],
    ['with a default', '!FindInMap [Names, west, fn, { DefaultValue: x }]', ''],
    ['that nobody may ask for', '!If [C, !FindInMap [Names, west, fn], x]', ''],
    [
      'that is included',
      '!FindInMap [Names, west, fn]',
      '{ Name: AWS::Include, Parameters: { Location: s3://b/k } }',
    ],
  ])('is nothing where it is one %s', (_title, expression, macro) => {
    expect(withMapping(expression, macro)).toEqual([]);
  });
});

describe('no finding', () => {
  it.each([
    ['pseudo parameters', "!Sub '${AWS::Region}${AWS::AccountId}${AWS::StackName}'"],
    ['variables of Sub', "!Sub ['${X}', { X: !Ref Topic }]"],
    ['literals of Sub', "!Sub '${!X}'"],
    ['any attribute of a custom resource', '!GetAtt Lookup.Anything'],
    ['a default of a mapping that is not there', '!FindInMap [None, a, b, { DefaultValue: x }]'],
  ])('%s', (_title, expression) => {
    expect(
      found(
        `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n  Lookup: { Type: Custom::Lookup }\n  It: { Type: Custom::It, Properties: { P: ${expression} } }\n`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['AWS::SNS::Topic', 'DisplayName'],
    ['AWS::OpenSearchService::Domain', 'DomainArn'],
    ['AWS::ElasticLoadBalancing::LoadBalancer', 'Id'],
    ['AWS::CloudFormation::Stack', 'Outputs.Any'],
    ['AWS::FraudDetector::Detector', 'Rules.0.Arn'],
  ])('an attribute of %s that only some lists have', (type, attribute) => {
    expect(
      found(`Resources:\n  A: { Type: '${type}' }\nOutputs: { O: { Value: !GetAtt A.${attribute} } }\n`),
    ).toEqual([]);
  });
  it.each([
    [
      'conditions',
      'Conditions:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } }\n',
    ],
    [
      'resources',
      'Parameters:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } }\n',
    ],
  ])('where %s are included from elsewhere', (_title, section) => {
    expect(
      found(`${section}Resources:\n  It: { Type: Custom::It, Properties: { P: !If [C, !Ref X, b] } }\n`),
    ).toEqual([]);
  });
  it('below a macro of somebody else', () => {
    expect(
      found(
        'Resources:\n  It: { Type: Custom::It, Properties: { P: !Ref X, Fn::Transform: { Name: Mine } } }\n',
      ),
    ).toEqual([]);
  });
  it('where a macro may define it', () => {
    expect(
      found('Transform: Mine\nResources:\n  It: { Type: Custom::It, Properties: { P: !Ref X } }\n'),
    ).toEqual([]);
  });
});

describe('a circle', () => {
  const topics = (...names: readonly string[]): string =>
    `Resources:\n${names.map((name, index) => `  R${index}: { Type: AWS::SNS::Topic, Properties: { TopicName: ${name} } }`).join('\n')}\n`;

  it('is refused', () => {
    expect(found(topics('!Ref R1', "!Sub 'x-${R2.TopicName}'", '!Ref R0'))).toEqual([
      expect.stringContaining(
        'R0 waits for R1 waits for R2 waits for R0; CloudFormation refuses a circular dependency',
      ),
    ]);
  });
  it('of one is refused', () => {
    expect(found(topics('!Ref R0'))).toEqual([expect.stringContaining('R0 refers to itself')]);
  });
  it('of DependsOn is refused', () => {
    expect(
      found('Resources:\n  A: { Type: Custom::A, DependsOn: B }\n  B: { Type: Custom::B, DependsOn: [A] }\n'),
    ).toHaveLength(1);
  });
  it('is none where ways only meet', () => {
    expect(found(topics('x', '!Ref R0', '!Ref R0', "!Sub '${R1}${R2}'"))).toEqual([]);
  });
  it('is none where a condition may break it', () => {
    expect(
      found(
        `Parameters: { P: { Type: String } }\nConditions: { C: !Equals [!Ref P, x] }\n${topics('!If [C, !Ref R1, x]', '!If [C, x, !Ref R0]')}`,
      ),
    ).toEqual([]);
  });
});
