import { stepLimits } from './step-limits.js';

describe('stepLimits', () => {
  it('puts the rounded England mean in the middle of five steps of 0.3', () => {
    expect(stepLimits(2.8304)).toEqual([2.35, 2.65, 2.95, 3.25]);
    expect(stepLimits(2.04)).toEqual([1.55, 1.85, 2.15, 2.45]);
  });
});
