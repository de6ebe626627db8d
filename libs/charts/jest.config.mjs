import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'charts', rootDir: import.meta.dirname };
