const names = ['law', 'contracts', 'journal', 'store', 'temporal', 'identity', 'config'];

/** One tier per folder; `scripts/test.mjs` runs them and prints the counts. */
const tier = (displayName, testMatch) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  moduleNameMapper: {
    ...Object.fromEntries(names.map((n) => [`^#${n}$`, `<rootDir>/libs/${n}/index.ts`])),
    '^#activities$': '<rootDir>/activities/index.ts',
  },
  transform: {
    '^.+\\.(t|j)s$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Nest 12 ships ES modules only; Jest on Node 20 cannot require() them untransformed.
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.local'],
});

module.exports = {
  testTimeout: 600_000,
  testSequencer: '<rootDir>/test/support/sequencer.mjs',
  projects: [
    tier('unit', ['<rootDir>/{libs,apps,activities,workflows}/**/*.spec.ts']),
    tier('workflows', ['<rootDir>/test/workflows/**/*.spec.ts']),
    tier('replay', ['<rootDir>/test/replay/**/*.spec.ts']),
    tier('e2e', ['<rootDir>/test/e2e/**/*.spec.ts']),
    tier('browser', ['<rootDir>/test/browser/**/*.spec.ts']),
    tier('faults', ['<rootDir>/test/faults/**/*.spec.ts']),
  ],
};
