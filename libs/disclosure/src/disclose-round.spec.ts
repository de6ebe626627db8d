import type { Aggregate } from '@boardmark/benchmarking';
import { discloseRound, UndisclosableError } from './disclose-round.js';
import type { RoundTable } from './round-table.js';

const cell = (mean: number | null) => ({ level: 'system', code: 'QYG', slice: 'all', theme: 'well_led', mean }) as Aggregate;
const table = (...aggregates: Aggregate[]): RoundTable =>
  Object.freeze({ aggregates, coverage: [], matchingGroupMeans: [], namedScores: [], trustChanges: [], groupChanges: [] });

describe('discloseRound', () => {
  it('releases every statistic of a published framework unchanged', () => {
    const released = discloseRound(table(cell(3.5)), { visibility: 'published' });
    expect(released.aggregates).toEqual([{ ...cell(3.5), status: 'released' }]);
  });

  it('tells a group without data apart from a number', () => {
    const released = discloseRound(table(cell(null), cell(1)), { visibility: 'published' });
    expect(released.aggregates.map((a) => a.status)).toEqual(['missing', 'released']);
  });

  it('refuses a confidential framework', () => {
    expect(() => discloseRound(table(cell(3)), { visibility: 'confidential' })).toThrow(UndisclosableError);
  });
});
