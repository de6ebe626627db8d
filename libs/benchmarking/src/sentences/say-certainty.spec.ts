import { type CertaintyStatement, sayCertainty } from './say-certainty.js';

const nwl = { system: 'North West London', theme: 'Improve care' };
const qyg = { system: 'Cheshire and Merseyside', theme: 'Well led' };
const england: CertaintyStatement = { nSystems: 42, nSmallSystems: 19, comparisons: 294, clear: [nwl], closeCalls: [qyg] };
const small = '19 of 42 systems have fewer than five trusts, so their means are uncertain.';

describe('sayCertainty', () => {
  it.each<[string, Partial<CertaintyStatement>, string]>([
    [
      'small systems, clear differences and close calls',
      {},
      `${small} Once all 294 comparisons are allowed for, one difference from England is clear however trusts are matched: North West London on Improve care. ` +
        'One more depends on how trusts are matched: Cheshire and Merseyside on Well led.',
    ],
    [
      'that nothing is clear',
      { clear: [], closeCalls: [] },
      `${small} Once all 294 comparisons are allowed for, no difference from England is clear.`,
    ],
    [
      'several of both',
      { clear: [nwl, qyg], closeCalls: [qyg, nwl] },
      `${small} Once all 294 comparisons are allowed for, two differences from England are clear however trusts are matched: ` +
        'North West London on Improve care; Cheshire and Merseyside on Well led. ' +
        'Two more depend on how trusts are matched: Cheshire and Merseyside on Well led; North West London on Improve care.',
    ],
    [
      'a close call where nothing is clear',
      { clear: [] },
      `${small} Once all 294 comparisons are allowed for, no difference from England is clear. ` +
        'One depends on how trusts are matched: Cheshire and Merseyside on Well led.',
    ],
    [
      'only how many when they are many',
      { clear: Array.from({ length: 12 }, () => nwl), closeCalls: Array.from({ length: 5 }, () => qyg) },
      `${small} Once all 294 comparisons are allowed for, 12 differences from England are clear however trusts are matched. ` +
        'Five more depend on how trusts are matched.',
    ],
    [
      'no small systems',
      { nSmallSystems: 0, clear: [], closeCalls: [] },
      'Once all 294 comparisons are allowed for, no difference from England is clear.',
    ],
    [
      'one small system and no test',
      { nSystems: 3, nSmallSystems: 1, comparisons: 0 },
      'One of three systems has fewer than five trusts, so its mean is uncertain. No difference could be tested.',
    ],
  ])('says %s', (_, change, expected) => {
    expect(sayCertainty({ ...england, ...change })).toBe(expected);
  });
});
