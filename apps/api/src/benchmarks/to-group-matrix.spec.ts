import type { ReleasedCell, ReleasedGroup } from './released-rows.js';
import { toGroupMatrix } from './to-group-matrix.js';

const group = (code: string) =>
  ({ level: 'system', code, slice: 'all', name: `NHS ${code}`, shortName: code, regionCode: 'Y62' }) as ReleasedGroup;
const cell = (code: string, theme: string, mean: number | null) =>
  ({ code, theme, mean, status: mean === null ? 'missing' : 'released', clarity: 'none' }) as ReleasedCell;

describe('toGroupMatrix', () => {
  const matrix = toGroupMatrix(
    'system',
    'all',
    ['well_led', 'safe_practice'],
    [group('QYG'), group('QOP')],
    [cell('QOP', 'safe_practice', 2), cell('QYG', 'well_led', 3.5), cell('QOP', 'well_led', null)],
  );

  it('puts each number in the place of its group, whatever the order of the rows', () => {
    expect(matrix.codes).toEqual(['QYG', 'QOP']);
    expect(matrix.themes[0]).toMatchObject({ theme: 'well_led', mean: [3.5, null], status: ['released', 'missing'] });
  });

  it('calls a cell that was never stored missing, not zero', () => {
    expect(matrix.themes[1]).toMatchObject({ theme: 'safe_practice', mean: [null, 2], status: ['missing', 'released'] });
  });
});
