import { preset } from '../../jest.preset.mjs';

export default { ...preset, displayName: 'benchmarking', rootDir: import.meta.dirname };
