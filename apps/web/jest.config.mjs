import { preset } from '../../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'web',
  rootDir: import.meta.dirname,
  roots: ['<rootDir>/src', '<rootDir>/build'],
  testEnvironment: '<rootDir>/jest-environment.config.mjs',
  setupFiles: ['<rootDir>/src/testing/setup.ts'],
};
