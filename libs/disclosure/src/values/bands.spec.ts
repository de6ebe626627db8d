import { DISCLOSURE_POLICY } from '../policy.js';
import { bandedHalfWidth } from './half-width.js';
import { precisionOf } from './precision.js';
import { describeShown } from './shown.js';
import { spreadBand } from './spread-band.js';
import { submittersBand } from './submitters-band.js';

const policy = DISCLOSURE_POLICY;
const quartiles = (q1: number, q3: number) => ({ q1: { value: q1 }, median: { value: 3 }, q3: { value: q3 } });

describe('submittersBand', () => {
  it.each([
    [4, null],
    [5, '5-9'],
    [9, '5-9'],
    [10, '10-19'],
    [20, '20-49'],
    [49, '20-49'],
    [50, '50+'],
    [205, '50+'],
  ])('puts %d in %s', (n, band) => expect(submittersBand(n, policy)).toBe(band));
});

describe('spreadBand', () => {
  it('is a word for the distance of the released quartiles', () => {
    expect(spreadBand(quartiles(3.1, 3.5), policy)).toBe('narrow');
    expect(spreadBand(quartiles(3, 3.6), policy)).toBe('typical');
    expect(spreadBand(quartiles(2.9, 3.7), policy)).toBe('wide');
  });

  it('says nothing without quartiles or beside a label', () => {
    expect(spreadBand(null, policy)).toBeNull();
    expect(spreadBand({ ...quartiles(3, 4), q3: { label: 'high' } }, policy)).toBeNull();
  });
});

describe('bandedHalfWidth', () => {
  it('is the same for every count of a band: 1.96 · 0.45 / √20 = 0.197, / √5 = 0.394, / √50 = 0.125', () => {
    expect(bandedHalfWidth(0.45, '20-49', policy)).toBe(0.2);
    expect(bandedHalfWidth(0.45, '5-9', policy)).toBe(0.4);
    expect(bandedHalfWidth(0.45, '50+', policy)).toBe(0.1);
  });

  it('never claims certainty and refuses nonsense', () => {
    expect(bandedHalfWidth(0, '50+', policy)).toBe(0.1);
    expect(() => bandedHalfWidth(-1, '50+', policy)).toThrow(RangeError);
  });
});

describe('precisionOf', () => {
  it('goes by the trusts eligible', () => {
    expect([39, 40].map((n) => precisionOf(n, policy))).toEqual([0.1, 0.01]);
  });
});

describe('describeShown', () => {
  it('says what each label stands for', () => {
    expect(describeShown({ label: 'high' })).toEqual({ text: '3.8 or above', low: 3.8, high: 5 });
    expect(describeShown({ label: 'low' })).toEqual({ text: '2.2 or below', low: 1, high: 2.2 });
    expect(describeShown({ label: 'wide' })).toEqual({ text: 'between 1 and 5', low: 1, high: 5 });
  });

  it('keeps the precision of a number', () => {
    expect([3, 3.4].map((value) => describeShown({ value }, 39).text)).toEqual(['3.0', '3.4']);
    expect([3, 3.3, 3.42].map((value) => describeShown({ value }, 40).text)).toEqual(['3.00', '3.30', '3.42']);
  });
});
