import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'attack', rootDir: import.meta.dirname, testTimeout: 120_000 };
