export default {
  // Modules are loaded once in each process, by `tests/loading.js`: to load the graph anew for each file took half of the time.
  runner: 'jest-light-runner/child-process',
  transform: {},
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/tests', '<rootDir>/packages'],
  testMatch: ['**/*.test.ts'],
  testSequencer: '<rootDir>/tests/order.js',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  setupFilesAfterEnv: ['<rootDir>/tests/timeouts.js'],
  // Left to itself Jest keeps a core for watching, of which CI has two.
  maxWorkers: '100%',
  globalSetup: '<rootDir>/tests/setup.js',
  globalTeardown: '<rootDir>/tests/teardown.js',
};
