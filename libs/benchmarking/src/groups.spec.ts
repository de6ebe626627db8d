import { groupingOf } from './groups.js';
import type { TrustAsAt } from './round-data.js';

const trust = (code: string, system: string, region: string): TrustAsAt => ({ code, sector: 'acute', system, region });
const trusts = [trust('T1', 'QB', 'Y2'), trust('T2', 'QA', 'Y1'), trust('T3', 'QB', 'Y2')];

describe('groupingOf', () => {
  it('gives England, then regions, then systems, each by code', () => {
    const groups = groupingOf(trusts)(trusts, (each) => each);
    expect(groups.map(({ key, items }) => [key.level, key.code, items.map(({ code }) => code)])).toEqual([
      ['england', 'ENG', ['T1', 'T2', 'T3']],
      ['region', 'Y1', ['T2']],
      ['region', 'Y2', ['T1', 'T3']],
      ['system', 'QA', ['T2']],
      ['system', 'QB', ['T1', 'T3']],
    ]);
  });

  it('keeps a group whose trusts all stayed away', () => {
    const groups = groupingOf(trusts)(trusts.slice(0, 1), (each) => each);
    expect(groups.find(({ key }) => key.code === 'QA')?.items).toEqual([]);
  });

  it('keeps a region and a system apart that share a code', () => {
    const [same] = [trust('T1', 'X1', 'X1')];
    expect(groupingOf([same])([same], (each) => each)).toHaveLength(3);
  });

  it('has no groups without trusts', () => {
    expect(groupingOf([])([], () => trust('T1', 'QA', 'Y1'))).toEqual([]);
  });

  it('refuses an item of a trust outside the round', () => {
    expect(() => groupingOf(trusts)(['x'], () => trust('T9', 'QZ', 'Y9'))).toThrow('T9');
  });
});
