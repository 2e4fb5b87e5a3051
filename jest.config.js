/** Tests run the sources: swc strips the types, Node's own ES modules do the rest. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
  },
  setupFiles: ['<rootDir>/__tests__/support/seed.js'],
  clearMocks: true,
  // With `--ci`, which `npm test` sets, snapshots are written on demand only (`-u`): one that is not there, or that no
  // test asks for, is a failure.
  snapshotSerializers: ['<rootDir>/__tests__/support/readable-snapshot.cjs'],
  reporters: ['default', '<rootDir>/__tests__/support/no-obsolete-snapshots.js'],
};
