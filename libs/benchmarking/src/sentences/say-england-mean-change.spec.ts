import { sayEnglandMeanChange } from './say-england-mean-change.js';

const apart = 'It rests on the domains that both rounds share and is not comparable with the measures.';

describe('sayEnglandMeanChange', () => {
  it.each([
    [0.156, 0.122, 0.19, 'The mean rose by 0.16 (0.12 to 0.19).'],
    [-0.156, -0.19, -0.122, 'The mean fell by 0.16 (0.12 to 0.19).'],
    [-0.05, -0.12, 0.02, 'The mean fell by 0.05 (−0.02 to 0.12).'],
    [0.2, null, null, 'The mean rose by 0.20.'],
    [0.001, -0.1, 0.1, 'The mean did not move.'],
  ])('of %d between %j and %j', (change, ciLow, ciHigh, expected) => {
    expect(sayEnglandMeanChange({ change, ciLow, ciHigh })).toBe(`${expected} ${apart}`);
  });
});
