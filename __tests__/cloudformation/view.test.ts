import { describe, expect, it } from '@jest/globals';
import type { View } from '../../src/cloudformation/stack.ts';
import { same, show } from '../../src/cloudformation/text.ts';
import { type StackOptions, stackOf } from '../support/stack.ts';

const CONDITIONS = `
Parameters:
  Env: { Type: String, AllowedValues: [dev, prod] }
  Other: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
  IsDev: !Equals [!Ref Env, dev]
  IsOther: !Equals [!Ref Other, x]
`;

/** A template with one resource of the given properties, and their view. */
function properties(yaml: string, options?: StackOptions): View {
  const indented = yaml
    .trim()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
  const stack = stackOf(
    `${CONDITIONS}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n${indented}\n`,
    options,
  );
  const resource = stack.resources.get('It');
  if (resource === undefined) throw new Error('no resource');
  return resource.properties;
}

const shown = (views: readonly View[]): readonly string[] =>
  views.map((view) => {
    const guard = [...view.guard].map(([name, truth]) => (truth ? name : `not ${name}`)).join(' and ');
    const value = view.kind === 'text' ? show(view.text()) : `a ${view.kind}`;
    return guard === '' ? value : `${value} when ${guard}`;
  });

describe('a path', () => {
  it('leads to a value', () => {
    expect(shown(properties('A:\n  B: x').all('A.B'))).toEqual(['x']);
  });
  it('leads to every item of a list', () => {
    expect(shown(properties('A: [{ B: x }, { B: y }, { C: z }]').all('A[].B'))).toEqual(['x', 'y']);
  });
  it('leads to every value of a map', () => {
    expect(shown(properties('A: { one: { B: x }, two: { B: y } }').all('A{}.B'))).toEqual(['x', 'y']);
  });
  it('takes a lone value for a list of one', () => {
    expect(shown(properties('A: { B: x }').all('A[].B'))).toEqual(['x']);
  });
  it('leads nowhere where nothing is', () => {
    expect(properties('A: x').all('B')).toEqual([]);
    expect(properties('A: x').all('A.B')).toEqual([]);
  });
  it('takes keys of the language for data', () => {
    expect(shown(properties('__proto__: { constructor: x }').all('__proto__.constructor'))).toEqual(['x']);
  });
  it('says where it leads into something that can not be told', () => {
    const [view] = properties('A: !Transform { Name: Mine }').all('A.B');
    expect(view?.kind).toBe('unknown');
  });
});

describe('conditions', () => {
  it('split a value', () => {
    expect(shown(properties('A: !If [IsProd, x, y]').all('A'))).toEqual([
      'x when IsProd',
      'y when not IsProd',
    ]);
  });
  it('split what is in the way', () => {
    expect(shown(properties('A: !If [IsProd, { B: x }, { B: y, C: z }]').all('A.C'))).toEqual([
      'z when not IsProd',
    ]);
  });
  it('drop what is absent', () => {
    expect(shown(properties('A: [x, !If [IsProd, y, !Ref AWS::NoValue]]').all('A[]'))).toEqual([
      'x',
      'y when IsProd',
    ]);
  });
  it('split inside a function', () => {
    expect(shown(properties("A: !Join ['-', [a, !If [IsProd, x, y]]]").all('A'))).toEqual([
      'a-x when IsProd',
      'a-y when not IsProd',
    ]);
  });
  it('never give what can not occur', () => {
    expect(shown(properties('A: !If [IsProd, x, !If [IsDev, y, z]]').all('A'))).toEqual([
      'x when IsProd',
      'y when not IsProd and IsDev',
    ]);
  });
  it('are decided by given parameters', () => {
    const options = { environment: { parameters: new Map([['Env', 'prod']]) } };
    expect(shown(properties('A: !If [IsProd, x, y]', options).all('A'))).toEqual(['x']);
  });
  it('are told apart by cases', () => {
    const cases = properties('A: !If [IsProd, x, !Ref AWS::NoValue]\nB: !If [IsOther, y, z]').cases('A', 'B');
    const found = cases.map((view) =>
      [view.one('A'), view.one('B')].map((each) => (each === undefined ? '-' : show(each.text()))).join(''),
    );
    expect(found.sort()).toEqual(['-y', '-z', 'xy', 'xz']);
  });
  it('end as unknown where there are too many', () => {
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`);
    const stack = stackOf(
      `Parameters:\n${names.map((name) => `  P${name}: { Type: String }`).join('\n')}\nConditions:\n${names
        .map((name) => `  ${name}: !Equals [!Ref P${name}, x]`)
        .join(
          '\n',
        )}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n      A: !Join ['', [${names.map((name) => `!If [${name}, a, b]`).join(', ')}]]\n`,
    );
    expect(
      stack.resources
        .get('It')
        ?.properties.all('A')
        .map((view) => view.kind),
    ).toEqual(['unknown']);
  });
});

describe('functions', () => {
  const text = (expression: string, options?: StackOptions): string =>
    show(properties(`A: ${expression}`, options).one('A')?.text() ?? []);

  it.each([
    ["!Sub 'a-${AWS::Region}-${!Not}'", 'a-${AWS::Region}-${Not}'],
    ["!Sub ['a-${X}', { X: y }]", 'a-y'],
    ["!Join ['/', [a, !Ref Env, c]]", 'a/${Env}/c'],
    ['!Select [1, [a, b]]', 'b'],
    ["!Select [1, !Split ['-', a-b-c]]", 'b'],
    ['!Base64 hi', 'aGk='],
    ['!ImportValue shared', '${import shared}'],
    ["'{{resolve:ssm:/a}}-x'", '{{resolve:ssm:/a}}-x'],
    ['012345678901', '012345678901'],
    ['!Ref It', '${It}'],
    ['!GetAtt It.Some.Thing', '${It.Some.Thing}'],
  ])('%s gives %s', (expression, expected) => {
    expect(text(expression)).toBe(expected);
  });

  it('give the same text for the same expression', () => {
    const view = properties('A: !Cidr [!Ref Env, 2]\nB: !Cidr [!Ref Env, 2]\nC: !Cidr [!Ref Env, 3]');
    expect(view.one('A')?.text()).toEqual(view.one('B')?.text());
    expect(view.one('A')?.text()).not.toEqual(view.one('C')?.text());
  });
  it('look mappings up', () => {
    const stack = stackOf(`
Mappings: { Names: { us-east-1: { n: east }, eu-west-1: { n: west } } }
Resources:
  It:
    Type: Custom::It
    Properties:
      A: !FindInMap [Names, us-east-1, n]
      B: !FindInMap [Names, !Ref AWS::Region, n]
`);
    const view = stack.resources.get('It')?.properties;
    expect(view?.one('A')?.text()).toEqual(['east']);
    expect(view?.one('B')?.text()).toMatchObject([{ values: ['east', 'west'] }]);
  });
  it('take a dynamic reference for one value, whatever it is made of', () => {
    const view = properties(
      "A: !Sub '{{resolve:ssm:/${Env}/name}}-x'\nB: !Sub '{{resolve:ssm:/${Env}/name}}-x'",
    );
    expect(show(view.one('A')?.text() ?? [])).toBe('{{resolve:ssm:/${Env}/name}}-x');
    expect(view.one('A')?.text()).toHaveLength(2);
    expect(view.one('A')?.text()).toEqual(view.one('B')?.text());
  });
  it('never show the value of a secret', () => {
    const stack = stackOf(
      'Parameters: { P: { Type: String, NoEcho: true } }\nResources: { It: { Type: Custom::It, Properties: { A: !Ref P } } }\n',
      {
        environment: { parameters: new Map([['P', 'hunter2']]) },
      },
    );
    expect(JSON.stringify(stack.resources.get('It')?.properties.one('A')?.text())).not.toContain('hunter2');
  });
  it('leave the stack name of two templates undecided', () => {
    const name = (path: string) =>
      stackOf('Resources: { It: { Type: Custom::It, Properties: { A: !Ref AWS::StackName } } }\n', { path })
        .resources.get('It')
        ?.properties.one('A')
        ?.text() ?? [];
    expect(same(name('a.yaml'), name('b.yaml'))).toBe('unknown');
    expect(same(name('a.yaml'), name('a.yaml'))).toBe('yes');
  });
  it('bound names that are made of names', () => {
    const topics = Array.from(
      { length: 1_000 },
      (_, index) =>
        `  R${index}: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub '\${R${index + 1}.TopicName}\${R${index + 1}.TopicName}' } }`,
    );
    const stack = stackOf(
      `Resources:\n${topics.join('\n')}\n  R1000: { Type: AWS::SNS::Topic, Properties: { TopicName: x } }\n`,
    );
    expect(show(stack.resources.get('R0')?.ref() ?? []).length).toBeLessThan(5_000);
  });
  it('end on cycles', () => {
    const stack = stackOf(
      'Resources:\n  A: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref B } }\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref A } }\n',
    );
    expect(show(stack.resources.get('A')?.ref() ?? [])).toMatch(/\$\{/);
  });
});
