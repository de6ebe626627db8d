import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'demo-data', rootDir: import.meta.dirname, testTimeout: 60_000 };
