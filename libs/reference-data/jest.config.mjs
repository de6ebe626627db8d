import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'reference-data', rootDir: import.meta.dirname };
