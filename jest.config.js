/** Tests run the sources: swc strips the types, Node's own ES modules do the rest. */
import { spawnSync } from 'node:child_process';

const NEEDED = '--experimental-vm-modules';
const given = [...process.execArgv, ...(process.env.NODE_OPTIONS ?? '').split(' ')];

// Jest loads ES modules only with this flag of Node's. Whoever types `npx jest` need not know it: start once more with it.
if (!given.includes(NEEDED) && process.argv[1]?.includes('jest')) {
  const flags = [NEEDED, '--disable-warning=ExperimentalWarning', ...process.execArgv];
  const { status } = spawnSync(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  // The package as the bundle has it (scripts/bundle-yaml.ts).
  moduleNameMapper: { '^yaml$': '<rootDir>/node_modules/yaml/browser/index.js' },
  setupFiles: ['<rootDir>/__tests__/support/seed.js'],
  clearMocks: true,
  // With `--ci`, which `npm test` sets, snapshots are written on demand only (`-u`): one that is not there, or that no
  // test asks for, is a failure.
  snapshotSerializers: ['<rootDir>/__tests__/support/readable-snapshot.cjs'],
  reporters: ['default', '<rootDir>/__tests__/support/no-obsolete-snapshots.js'],
};
