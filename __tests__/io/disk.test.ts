import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { filesIn } from '../../src/io/disk.ts';

let base = '';
let workspace = '';

beforeAll(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'disk-')));
  workspace = join(base, 'workspace');
  mkdirSync(join(workspace, 'sub'), { recursive: true });
  mkdirSync(join(base, 'workspace-not'));
  writeFileSync(join(workspace, 'a.yaml'), '\uFEFFa: é\n');
  writeFileSync(join(workspace, 'sub', 'b.yaml'), 'b');
  writeFileSync(join(workspace, 'latin.yaml'), Buffer.from([0x61, 0xe9]));
  writeFileSync(join(workspace, 'large.yaml'), Buffer.alloc(20_000_000, 97));
  writeFileSync(join(base, 'workspace-not', 'secret.yaml'), 'secret');
  symlinkSync(join(base, 'workspace-not', 'secret.yaml'), join(workspace, 'link.yaml'));
  symlinkSync(join(base, 'workspace-not'), join(workspace, 'folder'));
  symlinkSync(join(workspace, 'a.yaml'), join(workspace, 'inner.yaml'));
  symlinkSync('loop.yaml', join(workspace, 'loop.yaml'));
});

afterAll(() => rmSync(base, { recursive: true }));

test.each([
  ['a.yaml', '\uFEFFa: é\n'],
  ['./sub/../a.yaml', '\uFEFFa: é\n'],
  ['sub/b.yaml', 'b'],
  ['inner.yaml', '\uFEFFa: é\n'],
])('reads %s under the name it was asked by', (path, text) =>
  expect(filesIn(workspace).read(path)).toMatchObject({ path, text }),
);

test.each([
  ['nothing.yaml', 'absent'],
  ['loop.yaml', 'absent'],
  ['a\0.yaml', 'absent'],
  ['', 'not a file'],
  ['sub', 'not a file'],
  ['../workspace-not/secret.yaml', 'outside'],
  ['/etc/passwd', 'outside'],
  ['link.yaml', 'outside'],
  ['folder/secret.yaml', 'outside'],
  ['large.yaml', 'too large'],
  ['latin.yaml', 'not UTF-8'],
])('does not read %j: %s', (path, refused) => {
  const disk = filesIn(workspace);
  expect(disk.open(path)).toMatchObject({ refused });
  expect(disk.read(path)).toBeUndefined();
});

test('reads in folders outside that were named', () =>
  expect(filesIn(workspace, ['../workspace-not']).read('../workspace-not/secret.yaml')?.text).toBe('secret'));
