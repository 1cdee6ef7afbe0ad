const shared = {
  // Modules are loaded once in each process, by `tests/loading.js` (decision 0033).
  runner: 'jest-light-runner/child-process',
  transform: {},
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/tests', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/tests/runner.js'],
  globalSetup: '<rootDir>/tests/setup.js',
  globalTeardown: '<rootDir>/tests/teardown.js',
};

/** Files that change what others load, such as the policy itself: each has processes of its own. */
const ALONE = ['tests/policy/mutants.test.ts', 'apps/api/src/core/policy/policy.test.ts'];

export default {
  testSequencer: '<rootDir>/tests/order.js',
  // Left to itself Jest keeps a core for watching, of which CI has two.
  maxWorkers: '100%',
  projects: [
    { ...shared, testPathIgnorePatterns: [...shared.testPathIgnorePatterns, ...ALONE] },
    ...ALONE.map((file) => ({ ...shared, testMatch: [`<rootDir>/${file}`] })),
  ],
};
