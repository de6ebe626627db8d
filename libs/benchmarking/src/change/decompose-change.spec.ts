import fc from 'fast-check';
import { mean } from '../statistics/mean.js';
import { decomposeChange } from './decompose-change.js';

describe('decomposeChange', () => {
  it('shows that system A of the worked example fell only because its best trust stayed away', () => {
    const panel = [
      { before: 3.53, after: 3.6 },
      { before: 2.9, after: 3.1 },
    ];
    const { within, leavers, entrants } = decomposeChange(panel, [3.53, 2.9, 3.8], [3.6, 3.1]);
    expect(within).toBeCloseTo(0.135, 12);
    expect(leavers).toBeCloseTo(-0.195, 12);
    expect(entrants).toBeCloseTo(0, 12);
  });

  it('has parts that add up to the change of the means', () => {
    const score = fc.double({ min: 1, max: 5, noNaN: true });
    const panels = fc.array(fc.record({ before: score, after: score }), { minLength: 1 });
    fc.assert(
      fc.property(panels, fc.array(score), fc.array(score), (panel, left, joined) => {
        const before = [...panel.map((pair) => pair.before), ...left];
        const after = [...panel.map((pair) => pair.after), ...joined];
        const { within, leavers, entrants } = decomposeChange(panel, before, after);
        expect(Math.abs(within + leavers + entrants - (mean(after) - mean(before)))).toBeLessThan(1e-12);
      }),
    );
  });

  it('refuses an empty panel', () => {
    expect(() => decomposeChange([], [3], [3])).toThrow(RangeError);
  });
});
