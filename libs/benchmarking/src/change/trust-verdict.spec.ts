import { trustVerdict } from './trust-verdict.js';

describe('trustVerdict', () => {
  it.each([
    [0.25, 'improved'],
    [2.35 - 2.1, 'improved'],
    [3.3 - 3.05, 'improved'],
    [0.249999, 'no_clear_change'],
    [0, 'no_clear_change'],
    [-0.249999, 'no_clear_change'],
    [2.1 - 2.35, 'deteriorated'],
    [-1, 'deteriorated'],
  ])('of a change of %d is %s', (change, verdict) => {
    expect(trustVerdict(change)).toBe(verdict);
  });

  it('uses another step when asked to', () => {
    expect(trustVerdict(0.2, 0.2)).toBe('improved');
    expect(trustVerdict(0.29, 0.3)).toBe('no_clear_change');
  });
});
