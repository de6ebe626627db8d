import { compareWithEngland } from './against-england.js';

const england = { n: 200, change: 0.16 };
const pooled = { variance: 0.0576, df: 160 };

describe('compareWithEngland', () => {
  it('says more or less only where the false-discovery rule flags the difference', () => {
    const groups = [
      { n: 16, change: 0.21 },
      { n: 10, change: 0.56 },
      { n: 10, change: -0.24 },
      { n: 1, change: 0.4 },
    ];
    expect(compareWithEngland(groups, england, pooled)).toEqual(['about_as_much', 'more', 'less', 'about_as_much']);
  });

  it('allows for the number of groups compared', () => {
    const one = { n: 10, change: 0.3 };
    const others = Array.from({ length: 40 }, () => ({ n: 5, change: 0.16 }));
    expect(compareWithEngland([one], england, pooled)).toEqual(['more']);
    expect(compareWithEngland([one, ...others], england, pooled)[0]).toBe('about_as_much');
  });

  it.each([
    ['there is no variance', { variance: null, df: 0 }, england.n],
    ['the group is all of England', pooled, 10],
  ])('says about as much when %s', (_, pool, n) => {
    expect(compareWithEngland([{ n: 10, change: 4 }], { ...england, n }, pool)).toEqual(['about_as_much']);
  });
});
