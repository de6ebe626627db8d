import type { GroupLevels_MatrixFragment } from '../gql/graphql.js';
import { SYSTEMS } from '../testing/matrix-fixture.js';
import { toGroupLevels } from './group-levels.js';
import { englandReference, sortByValue, toIntervalRows } from './to-interval-rows-data.js';

const systems = toGroupLevels(SYSTEMS as unknown as GroupLevels_MatrixFragment, 'well_led');

describe('toIntervalRows', () => {
  it('plots means and their intervals as scored', () => {
    const [alpha] = toIntervalRows(systems, { scores: 'as-scored', englandMean: 2.83, own: 'QAA' });
    expect(alpha).toMatchObject({ id: 'QAA', label: 'Alpha', value: 3.6, low: 3.1, high: 4.1, own: true, limited: false });
    expect(alpha?.readOut).toBe('Alpha: 3.60, 95% interval 3.10 to 4.10. 6 of 6 trusts submitted.');
  });

  it('plots England’s mean plus the like-for-like difference, with its interval', () => {
    const [alpha] = toIntervalRows(systems, { scores: 'like-for-like', englandMean: 2.83 });
    expect(alpha?.value).toBeCloseTo(3.51);
    expect(alpha?.low).toBeCloseTo(3.01);
    expect(alpha?.high).toBeCloseTo(4.01);
    expect(alpha?.readOut).toContain('3.51 like for like');
  });

  it('draws few trusts as limited evidence, and says so', () => {
    const beta = toIntervalRows(systems, { scores: 'as-scored', englandMean: 2.83 })[1];
    expect(beta).toMatchObject({ limited: true, countLabel: '1 of 2', own: false });
    expect(beta?.readOut).toContain('limited evidence');
  });

  it('keeps a group without scores, with no value and the words "No data"', () => {
    const gamma = toIntervalRows(systems, { scores: 'like-for-like', englandMean: 2.83 })[2];
    expect(gamma).toMatchObject({ value: null, low: null, high: null, status: 'missing' });
    expect(gamma?.readOut).toBe('Gamma: No data. 0 of 1 trusts submitted.');
  });

  it('has no like-for-like level without England’s mean', () => {
    expect(toIntervalRows(systems, { scores: 'like-for-like', englandMean: null }).map((row) => row.value)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('links rows only when asked to', () => {
    const [linked] = toIntervalRows(systems, { scores: 'as-scored', englandMean: 2.83, hrefOf: (code) => `/systems/${code}` });
    const [bare] = toIntervalRows(systems, { scores: 'as-scored', englandMean: 2.83 });
    expect(linked?.href).toBe('/systems/QAA');
    expect(bare && 'href' in bare).toBe(false);
  });
});

describe('sortByValue', () => {
  it('puts the highest first, missing values last and equals in the order of the alphabet', () => {
    const row = (label: string, value: number | null) => ({
      ...toIntervalRows(systems, { scores: 'as-scored', englandMean: 2 })[0]!,
      label,
      value,
    });
    const sorted = sortByValue([row('B', null), row('D', 2), row('C', 2), row('A', 3)]);
    expect(sorted.map(({ label }) => label)).toEqual(['A', 'C', 'D', 'B']);
  });
});

describe('englandReference', () => {
  it('is a labelled line, or none without a mean', () => {
    expect(englandReference(2.8304)).toEqual({ label: 'England', value: 2.8304 });
    expect(englandReference(null)).toBeNull();
  });
});
