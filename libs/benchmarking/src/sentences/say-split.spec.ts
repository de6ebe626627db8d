import { saySplit } from './say-split.js';

describe('saySplit', () => {
  it.each([
    [16, 0.73, 0.05, 0.68, 'the system stands 0.73 above England: 0.05 from its mix of trusts, 0.68 from its scores.'],
    [16, 0.25, -0.02, 0.27, 'the system stands 0.25 above England: −0.02 from its mix of trusts, +0.27 from its scores.'],
    [16, -0.06, -0.05, -0.01, 'the system stands 0.06 below England: 0.05 from its mix of trusts, 0.01 from its scores.'],
    [16, -0.3, 0.1, -0.4, 'the system stands 0.30 below England: +0.10 from its mix of trusts, −0.40 from its scores.'],
    [16, 0.3, 0.001, 0.299, 'the system stands 0.30 above England: nothing from its mix of trusts, 0.30 from its scores.'],
    [16, 0.001, 0.05, -0.049, 'the system stands level with England: +0.05 from its mix of trusts, −0.05 from its scores.'],
    [
      16,
      0.001,
      0.0005,
      0.0005,
      'the system stands level with England: neither its mix of trusts nor its scores make a difference.',
    ],
    [
      1,
      -0.33,
      -0.15,
      -0.18,
      "the system's one trust stands 0.33 below England: 0.15 from the kind of trust it is, 0.18 from its scores.",
    ],
  ])('of %d trusts, %d in all, %d by mix and %d by score', (nTrusts, total, mixEffect, difference, expected) => {
    expect(saySplit({ theme: 'Well led', nTrusts, total, mixEffect, difference })).toBe(`On Well led ${expected}`);
  });

  it('says that there is no score', () => {
    expect(saySplit({ theme: 'Well led', nTrusts: 0, total: null, mixEffect: null, difference: null })).toBe(
      'The system has no score on Well led.',
    );
  });
});
