import { describe, expect, it } from '@jest/globals';
import { expandTemplate, functionWith } from './expand.ts';

function withGlobals(globals: string, properties = '', attributes = ''): ReturnType<typeof expandTemplate> {
  return expandTemplate(
    `Transform: AWS::Serverless-2016-10-31\nGlobals:\n${globals}Resources:\n${functionWith(properties)}${attributes}`,
  );
}

describe('Globals', () => {
  it('gives every function what it does not have itself', () => {
    const { resources, template } = withGlobals('  Function: { Timeout: 5, Runtime: python3.12 }\n');
    expect(resources.Hello?.Properties).toMatchObject({ Timeout: 5, Runtime: 'nodejs22.x' });
    expect(template).not.toHaveProperty('Globals');
  });

  it('merges maps, puts lists one after the other, and takes an intrinsic function as a whole', () => {
    const { resources } = withGlobals(
      `  Function:
    VpcConfig: { SecurityGroupIds: [a], SubnetIds: [b] }
    Environment: { Variables: { A: 1, B: 2 } }
    KmsKeyArn: !Ref Key
`,
      `      VpcConfig: { SecurityGroupIds: [c] }
      Environment: { Variables: { B: 3 } }
      KmsKeyArn: !GetAtt Own.Arn
`,
    );
    expect(resources.Hello?.Properties).toMatchObject({
      VpcConfig: { SecurityGroupIds: ['a', 'c'], SubnetIds: ['b'] },
      Environment: { Variables: { A: 1, B: 3 } },
      KmsKeyArn: { 'Fn::GetAtt': ['Own', 'Arn'] },
    });
  });

  it('replaces architectures instead of putting them one after the other', () => {
    const { resources } = withGlobals(
      '  Function: { Architectures: [x86_64] }\n',
      '      Architectures: [arm64]\n',
    );
    expect(resources.Hello?.Properties.Architectures).toEqual(['arm64']);
  });

  it('leaves out what a function ignores', () => {
    const globals = '  Function: { Timeout: 5, MemorySize: 512 }\n';
    expect(
      withGlobals(globals, '', "    IgnoreGlobals: '*'\n").resources.Hello?.Properties,
    ).not.toHaveProperty('Timeout');
    const one = withGlobals(globals, '', '    IgnoreGlobals: [Timeout]\n').resources.Hello?.Properties;
    expect(one).toMatchObject({ MemorySize: 512 });
    expect(one).not.toHaveProperty('Timeout');
  });

  it.each([
    ['  Fnction: {}\n', '3 template-unreadable: `Globals` has a section `Fnction`, which SAM does not know'],
    [
      '  Function: { Role: x }\n',
      '3 template-unreadable: `Globals.Function` has `Role`, which SAM does not take there',
    ],
    ['  Function: 1\n', '3 template-unreadable: `Globals.Function` is a single value where SAM needs a map'],
  ])('refuses %j', (globals, problem) => {
    expect(withGlobals(globals).problems).toEqual([problem]);
  });

  it('refuses to ignore what is not there', () => {
    expect(
      withGlobals('  Function: { Timeout: 5 }\n', '', '    IgnoreGlobals: [Nothing]\n').problems,
    ).toEqual([
      '11 template-unreadable: `IgnoreGlobals` of `Hello` names something that `Globals` does not have',
    ]);
  });
});
