import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'web-e2e',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  globalSetup: '<rootDir>/e2e/harness/global-setup.mjs',
  globalTeardown: '<rootDir>/e2e/harness/global-teardown.mjs',
  testTimeout: 120_000,
  maxWorkers: 1,
};
