import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'illustrative-data', rootDir: import.meta.dirname };
