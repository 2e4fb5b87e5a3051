import { describe, expect, it } from '@jest/globals';
import { unresolvedReferences } from '../../src/cloudformation/references.ts';
import { placeOf } from '../../src/finding.ts';
import { stackOf } from '../support/stack.ts';

/** `line:column message (help)` of each finding. */
const found = (yaml: string): readonly string[] =>
  unresolvedReferences(stackOf(yaml)).map(({ at, message, help }) => {
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

describe('no finding', () => {
  it.each([
    ['pseudo parameters', "!Sub '${AWS::Region}${AWS::AccountId}${AWS::StackName}'"],
    ['variables of Sub', "!Sub ['${X}', { X: !Ref Topic }]"],
    ['literals of Sub', "!Sub '${!X}'"],
    ['any attribute of a custom resource', '!GetAtt It.Anything'],
    ['a default of a mapping that is not there', '!FindInMap [None, a, b, { DefaultValue: x }]'],
  ])('%s', (_title, expression) => {
    expect(
      found(
        `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n  It: { Type: Custom::It, Properties: { P: ${expression} } }\n`,
      ),
    ).toEqual([]);
  });

  it('where a macro may define it', () => {
    expect(
      found('Transform: Mine\nResources:\n  It: { Type: Custom::It, Properties: { P: !Ref X } }\n'),
    ).toEqual([]);
  });
});
