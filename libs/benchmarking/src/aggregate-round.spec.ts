import type { Aggregate } from './aggregate.js';
import { aggregateRound } from './aggregate-round.js';
import { publishedRound } from './testing/oracles.js';
import { toy } from './testing/toy-round.js';

function find(aggregates: readonly Aggregate[], code: string, theme: string, slice = 'all'): Aggregate {
  const found = aggregates.find((each) => each.code === code && each.theme === theme && each.slice === slice);
  if (!found) throw new Error(`No aggregate of ${code} on ${theme}.`);
  return found;
}

describe('aggregateRound on the worked example', () => {
  const { aggregates, parameters } = aggregateRound(toy);
  const england = find(aggregates, 'ENG', 'culture');
  const [a, b] = [find(aggregates, 'QA', 'culture'), find(aggregates, 'QB', 'culture')];

  it('has the means and quartiles computed by hand', () => {
    expect(england.mean).toBeCloseTo(20.53 / 6, 12);
    expect([england.q1, england.median, england.q3].map((value) => value?.toFixed(4))).toEqual(['3.0500', '3.3650', '3.7325']);
    expect(a.mean).toBeCloseTo(3.41, 12);
    expect(b.mean).toBeCloseTo(3.4333333333, 9);
  });

  it('expects more of the system with two acute trusts than the other scores', () => {
    expect(a.expected).toBeCloseTo(3.4566666667, 9);
    expect(a.difference).toBeCloseTo(-0.0466666667, 9);
    expect(b.difference).toBeCloseTo(0.0466666667, 9);
    expect((a.expected ?? NaN) - (b.expected ?? NaN)).toBeCloseTo(0.07, 9);
  });

  it('has an interval of ±0.843 with two degrees of freedom', () => {
    expect(parameters.themes[0]?.df).toBe(2);
    expect((a.ciHigh ?? NaN) - (a.mean ?? NaN)).toBeCloseTo(0.843, 3);
    expect((a.differenceHigh ?? NaN) - (a.difference ?? NaN)).toBeCloseTo(0.843, 3);
  });

  it('cannot tell the two systems apart', () => {
    expect(parameters.themes[0]?.betweenVariance).toBe(0);
    expect(a.estimate).toBeCloseTo(0, 12);
    expect(b.reliability).toBe(0);
    expect([a.clarity, b.clarity]).toEqual(['none', 'none']);
  });
});

describe('aggregateRound on the published assessment', () => {
  const { aggregates, coverage, matchingGroupMeans, namedScores } = aggregateRound(publishedRound);

  it('counts every trust once: 204 trusts, 285 submissions, England 2.8304 on Well led', () => {
    const england = find(aggregates, 'ENG', 'well_led');
    expect([england.nOrganisations, england.nSubmissions]).toEqual([204, 285]);
    expect(england.mean).toBeCloseTo(2.8304, 4);
    expect(england.difference).toBe(0);
  });

  it('splits Cheshire and Merseyside on Well led into mix and score, a close call', () => {
    const system = find(aggregates, 'QYG', 'well_led');
    expect(system.mean).toBeCloseTo(3.55625, 12);
    expect(system.difference).toBeCloseTo(0.675839, 6);
    expect(system.pValue).toBeCloseTo(0.00035029952, 11);
    expect(system.clarity).toBe('close_call');
    expect(system.flaggedUnder).toEqual(['care_setting_specialist_apart', 'care_setting', 'none']);
  });

  it('finds one clear difference of 294: North West London on Improve care', () => {
    const clear = aggregates.filter(({ clarity }) => clarity === 'clear');
    expect(clear.map(({ code, theme }) => [code, theme])).toEqual([['QRV', 'improve_care']]);
    expect(aggregates.filter(({ clarity }) => clarity === 'close_call')).toHaveLength(1);
  });

  it('tests systems on themes in the slice of all trusts and nothing else', () => {
    const tested = aggregates.filter(({ pValue }) => pValue !== null);
    expect(tested).toHaveLength(294);
    expect(new Set(tested.map(({ level, slice }) => `${level} ${slice}`))).toEqual(new Set(['system all']));
    expect(tested.some(({ theme }) => theme === 'profile')).toBe(false);
  });

  it('gives a system of one trust an interval', () => {
    const frimley = find(aggregates, 'QNQ', 'well_led');
    expect(frimley.nOrganisations).toBe(1);
    expect(frimley.q1).toBe(frimley.mean);
    expect((frimley.ciHigh ?? NaN) - (frimley.ciLow ?? NaN)).toBeGreaterThan(2);
  });

  it('has nulls where a system has no submission in a care setting', () => {
    const none = find(aggregates, 'QNQ', 'well_led', 'ambulance');
    expect(none.nOrganisations).toBe(0);
    expect([none.mean, none.ciLow, none.expected, none.estimate, none.pValue]).toEqual([null, null, null, null, null]);
  });

  it('knows who is missing', () => {
    const of = (code: string, slice: string) => coverage.find((each) => each.code === code && each.slice === slice);
    expect(of('ENG', 'all')).toMatchObject({ nEligible: 205, nOrganisations: 204, nSubmissions: 285, missing: ['RVN'] });
    expect(of('QOX', 'all')).toMatchObject({ nEligible: 4, nOrganisations: 3, missing: ['RVN'] });
    expect(of('ENG', 'mental_health')).toMatchObject({ nEligible: 51, nOrganisations: 50, nSubmissions: 50, missing: ['RVN'] });
    expect(of('ENG', 'ambulance')).toMatchObject({ nEligible: 11, nOrganisations: 11, missing: [] });
  });

  it('covers every group, slice and theme in one order', () => {
    expect(aggregates).toHaveLength((1 + 7 + 42) * 5 * 8);
    expect(aggregates.slice(0, 9).map(({ slice, theme }) => `${slice} ${theme}`)).toEqual([
      ...publishedRound.themes.map((theme) => `all ${theme}`),
      'all profile',
      'acute well_led',
    ]);
    expect([0, 40, 320].map((i) => aggregates[i]?.code)).toEqual(['ENG', 'Y56', 'QE1']);
  });

  it('names every score with its matching group, the profile among them', () => {
    expect(namedScores).toHaveLength(285 * 8);
    const walton = namedScores.filter(({ organisation, careSetting }) => organisation === 'RET' && careSetting === 'acute');
    expect(walton).toHaveLength(8);
    expect(walton.every(({ matchingGroup }) => matchingGroup === 'acute_specialist')).toBe(true);
  });

  it('has the matching groups of Cheshire and Merseyside', () => {
    const groups = matchingGroupMeans.filter(({ code, theme }) => code === 'QYG' && theme === 'well_led');
    expect(groups.map(({ matchingGroup, nSubmissions }) => [matchingGroup, nSubmissions])).toEqual([
      ['acute_general', 7],
      ['acute_specialist', 5],
      ['community', 8],
      ['mental_health', 2],
    ]);
  });

  it('takes well under 300 ms', () => {
    const times = Array.from({ length: 5 }, () => {
      const started = performance.now();
      aggregateRound(publishedRound);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(300);
  });
});

describe('aggregateRound on little data', () => {
  it('has empty lists for an empty round', () => {
    const result = aggregateRound({ themes: ['a'], trusts: [], submissions: [] });
    expect(result).toMatchObject({ aggregates: [], matchingGroupMeans: [], coverage: [], namedScores: [] });
    expect(result.parameters.familySize).toBe(0);
  });

  it('has coverage but no scores when nobody submitted', () => {
    const { aggregates, coverage } = aggregateRound({ ...toy, submissions: [] });
    expect(aggregates.every(({ mean, nOrganisations }) => mean === null && nOrganisations === 0)).toBe(true);
    expect(coverage[0]).toMatchObject({ nEligible: 6, nOrganisations: 0, missing: ['A1', 'A2', 'A3', 'B1', 'B2', 'B3'] });
  });

  it('has no interval, estimate or test without degrees of freedom', () => {
    const { aggregates } = aggregateRound({ ...toy, submissions: toy.submissions.slice(0, 2) });
    const all = find(aggregates, 'QA', 'culture', 'acute');
    expect(all.ciLow).not.toBeNull();
    const alone = find(aggregateRound({ ...toy, submissions: toy.submissions.slice(0, 1) }).aggregates, 'QA', 'culture');
    expect([alone.mean, alone.ciLow, alone.differenceHigh, alone.estimate, alone.pValue]).toEqual([3.53, null, null, null, null]);
  });

  it('makes nothing of scores that are all equal', () => {
    const equal = toy.submissions.map((each) => ({ ...each, scores: [3.3] }));
    const system = find(aggregateRound({ ...toy, submissions: equal }).aggregates, 'QA', 'culture');
    expect([system.clarity, system.pValue, system.estimate]).toEqual(['none', null, null]);
    expect(system.ciLow).toBe(system.mean);
  });

  it('leaves a missing score out of its theme and of the profile only', () => {
    const submissions = publishedRound.submissions.map((each, i) =>
      i === 0 ? { ...each, scores: [null, ...each.scores.slice(1)] } : each,
    );
    const { aggregates } = aggregateRound({ ...publishedRound, submissions });
    const counts = (theme: string) => find(aggregates, 'ENG', theme).nSubmissions;
    expect([counts('well_led'), counts('safe_practice'), counts('profile')]).toEqual([284, 285, 284]);
  });
});
