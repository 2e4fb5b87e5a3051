import { describe, expect, it } from '@jest/globals';
import type { PropertyValue } from '../../src/cloudformation/template.ts';
import { same, show } from '../../src/text/symbolic-string.ts';
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
function properties(yaml: string, options?: StackOptions): PropertyValue {
  const indented = yaml
    .trim()
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
  const template = stackOf(
    `${CONDITIONS}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n${indented}\n`,
    options,
  );
  const resource = template.resources.get('It');
  if (resource === undefined) throw new Error('no resource');
  return resource.properties;
}

const shown = (values: readonly PropertyValue[]): readonly string[] =>
  values.map((property) => {
    const guard = [...property.scenario].map(([name, truth]) => (truth ? name : `not ${name}`)).join(' and ');
    const value = property.kind === 'text' ? show(property.text()) : `a ${property.kind}`;
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
  it('leads to the unknown where a macro may put a value, and beside a macro of somebody else', () => {
    const include = properties(
      'A: { B: x, Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/k } } }',
    );
    expect(include.all('A.C').map((value) => value.kind)).toEqual(['unknown']);
    expect(shown(include.all('A.B'))).toEqual(['x']);
    expect(include.all('A{}').map((value) => value.kind)).toEqual(['text', 'unknown']);
    const mine = properties('A: { B: x, Fn::Transform: { Name: Mine } }');
    expect(mine.all('A.B').map((value) => value.kind)).toEqual(['unknown']);
    const loop = properties('A: { B: x, Fn::ForEach::L: [I, !Ref Other, { K: v }] }');
    expect(loop.all('A.C').map((value) => value.kind)).toEqual(['unknown']);
  });
  it('says where it leads into something that can not be told', () => {
    const [value] = properties('A: !Transform { Name: Mine }').all('A.B');
    expect(value?.kind).toBe('unknown');
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
    const cases = properties('A: !If [IsProd, x, !Ref AWS::NoValue]\nB: !If [IsOther, y, z]').scenarios(
      'A',
      'B',
    );
    const found = cases.map((value) =>
      [value.one('A'), value.one('B')].map((each) => (each === undefined ? '-' : show(each.text()))).join(''),
    );
    expect(found.sort()).toEqual(['-y', '-z', 'xy', 'xz']);
  });
  it('are told apart in every item of a list or map', () => {
    const cases = properties(
      'L:\n  - V: !If [IsProd, x, y]\nM:\n  A: { V: !If [IsOther, x, y] }\n',
    ).scenarios('L[].V', 'M{}.V');
    expect(
      cases
        .map((value) =>
          [...value.all('L[].V'), ...value.all('M{}.V')].map((each) => show(each.text())).join(''),
        )
        .sort(),
    ).toEqual(['xx', 'xy', 'yx', 'yy']);
  });
  it('end as one unknown case where all together they are too many', () => {
    const names = Array.from({ length: 20 }, (_, index) => `C${index}`);
    const five = (from: number) =>
      `!Join ['', [${names
        .slice(from, from + 5)
        .map((name) => `!If [${name}, a, b]`)
        .join(', ')}]]`;
    const cases = stackOf(
      `Parameters:\n${names.map((name) => `  P${name}: { Type: String }`).join('\n')}\nConditions:\n${names
        .map((name) => `  ${name}: !Equals [!Ref P${name}, x]`)
        .join('\n')}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n${[0, 5, 10, 15]
        .map((from) => `      V${from}: ${five(from)}`)
        .join('\n')}\n`,
    )
      .resources.get('It')
      ?.properties.scenarios('V0', 'V5', 'V10', 'V15');
    expect(cases?.map(({ kind }) => kind)).toEqual(['unknown']);
    expect(cases?.[0]?.one('V0')?.kind).toBe('unknown');
  });
  it('end as unknown where there are too many', () => {
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`);
    const template = stackOf(
      `Parameters:\n${names.map((name) => `  P${name}: { Type: String }`).join('\n')}\nConditions:\n${names
        .map((name) => `  ${name}: !Equals [!Ref P${name}, x]`)
        .join(
          '\n',
        )}\nResources:\n  It:\n    Type: Custom::It\n    Properties:\n      A: !Join ['', [${names.map((name) => `!If [${name}, a, b]`).join(', ')}]]\n`,
    );
    expect(
      template.resources
        .get('It')
        ?.properties.all('A')
        .map((value) => value.kind),
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
    const value = properties('A: !Cidr [!Ref Env, 2]\nB: !Cidr [!Ref Env, 2]\nC: !Cidr [!Ref Env, 3]');
    expect(value.one('A')?.text()).toEqual(value.one('B')?.text());
    expect(value.one('A')?.text()).not.toEqual(value.one('C')?.text());
  });
  it('look mappings up', () => {
    const template = stackOf(`
Mappings: { Names: { us-east-1: { n: east }, eu-west-1: { n: west } } }
Resources:
  It:
    Type: Custom::It
    Properties:
      A: !FindInMap [Names, us-east-1, n]
      B: !FindInMap [Names, !Ref AWS::Region, n]
`);
    const value = template.resources.get('It')?.properties;
    expect(value?.one('A')?.text()).toEqual(['east']);
    expect(value?.one('B')?.text()).toMatchObject([{ values: ['east', 'west'] }]);
  });
  it('take a dynamic reference for one value, whatever it is made of', () => {
    const value = properties(
      "A: !Sub '{{resolve:ssm:/${Env}/name}}-x'\nB: !Sub '{{resolve:ssm:/${Env}/name}}-x'",
    );
    expect(show(value.one('A')?.text() ?? [])).toBe('{{resolve:ssm:/${Env}/name}}-x');
    expect(value.one('A')?.text()).toHaveLength(2);
    expect(value.one('A')?.text()).toEqual(value.one('B')?.text());
  });
  it('never show the value of a secret', () => {
    const template = stackOf(
      'Parameters: { P: { Type: String, NoEcho: true } }\nResources: { It: { Type: Custom::It, Properties: { A: !Ref P } } }\n',
      {
        environment: { parameters: new Map([['P', 'hunter2']]) },
      },
    );
    expect(JSON.stringify(template.resources.get('It')?.properties.one('A')?.text())).not.toContain(
      'hunter2',
    );
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
    const template = stackOf(
      `Resources:\n${topics.join('\n')}\n  R1000: { Type: AWS::SNS::Topic, Properties: { TopicName: x } }\n`,
    );
    expect(show(template.resources.get('R0')?.ref() ?? []).length).toBeLessThan(5_000);
  });
  it.each([
    ['texts in texts', 'x', (inner: string) => `!Sub ['\${a}\${a}', { a: ${inner} }]`],
    ['split texts that are joined', 'xx', (inner: string) => `!Join ['xx', !Split ['x', ${inner}]]`],
    ['keys of mappings', 'a', (inner: string) => `!FindInMap [M, ${inner}, !Ref Env]`],
  ])('bound %s', (_title, start, around) => {
    let expression = start;
    for (let count = 0; count < 40; count++) expression = around(expression);
    expect(show(properties(`A: ${expression}`).one('A')?.text() ?? []).length).toBeLessThan(50_000);
  });
  it('keep what is long because it is written so', () => {
    const long = 'x'.repeat(100_000);
    expect(properties(`A: !Sub '${long}\${Env}'`).one('A')?.text()).toMatchObject([
      long,
      { label: '${Env}' },
    ]);
  });
  it('do not take a mapping for the values of other rows', () => {
    const template = stackOf(
      'Mappings: { Names: { a: { n: x } } }\nResources:\n  It: { Type: Custom::It, Properties: { A: !FindInMap [Names, b, n] } }\n',
    );
    const [token] = template.resources.get('It')?.properties.one('A')?.text() ?? [];
    expect(token).not.toHaveProperty('values');
  });
  it('leave what stands before an unfinished dynamic reference', () => {
    expect(text("'{{resolve:a-{{resolve:ssm:/b}}'")).toBe('{{resolve:a-{{resolve:ssm:/b}}');
  });
  it('end on cycles', () => {
    const template = stackOf(
      'Resources:\n  A: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref B } }\n  B: { Type: AWS::S3::Bucket, Properties: { BucketName: !Ref A } }\n',
    );
    expect(show(template.resources.get('A')?.ref() ?? [])).toMatch(/\$\{/);
  });
});
