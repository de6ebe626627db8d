import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'attack-e2e',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/e2e'],
  testMatch: ['**/*.e2e-spec.ts'],
  testTimeout: 60_000,
};
