import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'disclosure', rootDir: import.meta.dirname };
