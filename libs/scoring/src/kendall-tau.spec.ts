import fixture from './fixtures/board-scores.json' with { type: 'json' };
import { kendallTau, orderCheck } from './kendall-tau.js';

describe('kendallTau', () => {
  it.each(fixture.tau.map((each) => ({ n: each.x.length, ...each })))(
    'equals that of SciPy for $n groups with ties',
    ({ x, y, tau }) => {
      expect(kendallTau(x, y)).toBeCloseTo(tau, 12);
    },
  );
  it('does not exist without any difference', () =>
    expect([kendallTau([1, 1], [1, 2]), kendallTau([], [])]).toEqual([null, null]));
  it('compares lists of one length', () => expect(() => kendallTau([1], [1, 2])).toThrow(RangeError));
});

describe('orderCheck', () => {
  it('warns below 0.8', () => {
    expect(orderCheck([1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toEqual({ tau: 0.8, caution: false });
    expect(orderCheck([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toEqual({ tau: 0.6, caution: true });
    expect(orderCheck([1, 1], [1, 2])).toEqual({ tau: null, caution: false });
  });
});
