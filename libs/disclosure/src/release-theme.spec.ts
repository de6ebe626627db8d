import type { Holder, LinearSolver } from './confidential-types.js';
import { UndisclosableError } from './disclose-round.js';
import { DISCLOSURE_POLICY } from './policy.js';
import { releaseTheme, type ThemeRelease } from './release-theme.js';
import { holdersOf } from './groups/holders.js';
import { registerGroups } from './groups/register-groups.js';
import { groupOf } from './testing/small-release.js';
import { realHierarchy } from './testing/real-hierarchy.js';
import { loadHighs } from './tripwire/highs-solver.js';

let solver: LinearSolver;
beforeAll(async () => {
  solver = await loadHighs();
});

const codes = Array.from({ length: 24 }, (_, i) => `T${i}`);
const insiders: Holder[] = codes.map((code) => ({ id: `trust:${code}`, kind: 'trust', trusts: [code] }));
const england = groupOf('england', 'ENG', codes);
const system = groupOf('system', 'S', codes.slice(0, 6));

const releaseOf = (release: ThemeRelease) => () => releaseTheme(release, solver, DISCLOSURE_POLICY);
const LADDER = ['labels', 'half_points', 'parent_only'];

describe('releaseTheme', () => {
  it('releases ordinary scores as they are', () => {
    const scores = new Map(codes.map((code, i) => [code, 2 + ((i * 5) % 24) / 10]));
    const { cells, ladder } = releaseTheme(
      { theme: 'culture', groups: [england, system], scores, holders: insiders },
      solver,
      DISCLOSURE_POLICY,
    );
    expect(cells.map(({ group }) => group)).toEqual(['england:ENG', 'system:S']);
    expect(ladder).toEqual([]);
  });

  it('climbs for a whole level when a cell leaves too little, and logs each step', () => {
    const scores = new Map(codes.map((code, i) => [code, i < 6 ? 3.4 + i / 100 : 2 + (i % 5) / 4]));
    const nearly = groupOf('region', 'R', codes.slice(0, 22));
    const holder: Holder = { id: 'person:p', kind: 'person', trusts: codes.slice(0, 22).filter((_, i) => i > 0) };
    const { cells, ladder } = releaseTheme(
      { theme: 'culture', groups: [england, nearly, system], scores, holders: [holder] },
      solver,
      DISCLOSURE_POLICY,
    );
    expect(ladder[0]).toEqual({ theme: 'culture', level: 'system', step: 'labels' });
    expect(ladder.length).toBeGreaterThan(3);
    const reached = (level: string) => ladder.filter((climb) => climb.level === level).map(({ step }) => step);
    for (const level of ['system', 'region', 'england']) expect(LADDER.slice(0, reached(level).length)).toEqual(reached(level));
    expect(reached('system')).toContain('half_points');
    expect(cells.find(({ group }) => group === 'system:S')?.mean).toEqual({ value: 3.5 });
  });

  describe('after a correction', () => {
    const old = new Map(codes.map((code, i) => [code, 2 + ((i * 5) % 24) / 10]));
    const release = { theme: 'culture', groups: [england], holders: insiders };
    const first = releaseOf({ ...release, scores: old });
    const correct = (score: number) => ({
      ...release,
      scores: new Map([...old, ['T3', score]]),
      versions: { T3: 2 },
      superseded: [{ groups: [england], cells: first().cells, scores: old }],
    });

    it('releases the new cells as they are when old and new leave enough', () => {
      expect(old.get('T3')).toBe(3.5);
      expect(releaseOf(correct(3.6))().ladder).toEqual([]);
    });

    it('is coarser when the two histograms side by side show from where to where one trust has moved', () => {
      const { ladder, tripwire } = releaseOf(correct(2.3))();
      expect(ladder[0]).toEqual({ theme: 'culture', level: 'england', step: 'labels' });
      expect(tripwire.fired).toBeNull();
    });

    it('takes a score that stayed the same for one unknown, and refuses two scores of one version', () => {
      const { pairs } = releaseOf(correct(3.5))().tripwire;
      const alone = releaseOf({ ...release, scores: old })().tripwire.pairs;
      expect(pairs).toEqual(alone);
      expect(releaseOf({ ...correct(3.6), versions: {} })).toThrow(RangeError);
    });

    it('refuses when the old cells alone give a trust away', () => {
      const two = groupOf('system', 'T', ['T3', 'T4']);
      const mean = { value: 1.1 };
      const exposing = { group: two.id, theme: 'culture', mean, quartiles: null, histogram: null, spread: null };
      const scores = new Map([...old, ['T3', 1.1], ['T4', 1.1]]);
      const superseded = [{ groups: [two], cells: [exposing], scores }];
      expect(releaseOf({ ...release, scores, superseded })).toThrow(UndisclosableError);
    });
  });

  it('settles nearly every pair of the real hierarchy without a programme', () => {
    const trusts = realHierarchy('2026-07-01');
    const holders = holdersOf(trusts, []);
    const groups = registerGroups(trusts, DISCLOSURE_POLICY).filter(
      ({ members, kind }) => kind !== 'region_sector' && members.length >= 10,
    );
    const scores = new Map(
      trusts.map(({ code }, i) => [code, Math.round(1e6 * (3.2 + 0.9 * Math.sin(i * 1.7) * Math.cos(i * 0.31))) / 1e6]),
    );
    const { ladder, tripwire } = releaseTheme({ theme: 'culture', groups, scores, holders }, solver, DISCLOSURE_POLICY);
    const { implied, certified, searched, solved } = tripwire.pairs;
    expect(ladder).toEqual([]);
    expect(implied + certified).toBeGreaterThan(5000);
    expect(searched + solved).toBeLessThan((implied + certified) / 200);
  });
});
