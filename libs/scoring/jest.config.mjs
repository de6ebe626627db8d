import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'scoring', rootDir: import.meta.dirname };
