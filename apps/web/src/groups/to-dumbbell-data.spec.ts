import { SYSTEM } from '../testing/system-fixture.js';
import { panelWords, toDumbbellRows } from './to-dumbbell-data.js';
import type { DumbbellSource } from './to-dumbbell-data.js';

const source = SYSTEM.change as unknown as DumbbellSource;

describe('toDumbbellRows', () => {
  const rows = toDumbbellRows(source);

  it('starts with the system and England, then the trusts with the largest rise first', () => {
    expect(rows.map(({ label, kind }) => [label, kind])).toEqual([
      ['Alpha, 2 trusts', 'own'],
      ['England, 7 trusts', 'benchmark'],
      ['Aire Hospital', 'trust'],
      ['Bure Hospital', 'trust'],
    ]);
  });

  it('gives a group’s verdict with its interval and a trust’s without', () => {
    expect(rows[0]).toMatchObject({ verdict: 'improved', verdictText: 'Improved (+0.09 to +0.33)', changeText: '+0.20' });
    expect(rows[3]).toMatchObject({ verdict: 'no_clear_change', verdictText: 'No clear change', changeText: '+0.10' });
  });

  it('hands on the change and its interval as numbers', () => {
    expect(rows.map(({ change }) => change)).toEqual([0.2, 0.16, 0.3, 0.1]);
    expect([rows[0]?.ciLow, rows[0]?.ciHigh]).toEqual([source.system.ciLow, source.system.ciHigh]);
    expect(rows[2]).not.toHaveProperty('ciLow');
  });

  it('leaves the interval out where there is none', () => {
    const [own] = toDumbbellRows({ ...source, system: { ...source.system, ciLow: null, ciHigh: null } });
    expect(own?.verdictText).toBe('Improved');
    expect(own).not.toHaveProperty('ciHigh');
  });

  it('reads out before, after, change and verdict', () => {
    expect(rows[2]?.readOut).toBe('Aire Hospital: from 2.70 to 3.00, +0.30. Improved.');
  });
});

describe('panelWords', () => {
  it('speaks of one trust in the singular', () => {
    expect(panelWords(source.system)).toBe('The same 2 trusts in both rounds, mean from 2.60 to 2.80.');
    expect(panelWords({ ...source.system, nPanel: 1 })).toBe('The one trust of both rounds, mean from 2.60 to 2.80.');
  });
});
