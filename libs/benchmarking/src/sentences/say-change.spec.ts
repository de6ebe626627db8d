import { type ChangeStatement, sayChange } from './say-change.js';

const quiet: ChangeStatement = {
  nPanel: 16,
  nImproved: 8,
  nDeteriorated: 0,
  change: 0.21,
  englandChange: 0.16,
  againstEngland: 'about_as_much',
  verdict: 'improved',
};

describe('sayChange', () => {
  it.each<[Partial<ChangeStatement>, string]>([
    [{}, 'Eight of 16 trusts improved clearly, none deteriorated; the system moved about as much as England.'],
    [
      { nImproved: 0, nDeteriorated: 2, change: -0.1 },
      "None of the 16 trusts improved clearly, two deteriorated; the system's change cannot be told from England's.",
    ],
    [{ nPanel: 5, nImproved: 5 }, 'All five trusts improved clearly; the system moved about as much as England.'],
    [
      { change: 0.6, againstEngland: 'more' },
      'Eight of 16 trusts improved clearly, none deteriorated; the system rose more than England.',
    ],
    [{ nPanel: 2, nImproved: 0 }, 'Neither trust changed clearly; the system moved about as much as England.'],
    [{ nImproved: 0 }, 'None of the 16 trusts changed clearly; the system moved about as much as England.'],
    [{ nPanel: 2, nImproved: 2 }, 'Both trusts improved clearly; the system moved about as much as England.'],
    [
      { nPanel: 3, nImproved: 0, nDeteriorated: 3, change: -0.4, againstEngland: 'less' },
      'All three trusts deteriorated clearly; the system fell while England rose.',
    ],
    [
      { nPanel: 2, nImproved: 0, nDeteriorated: 1 },
      'Neither trust improved clearly, one deteriorated; the system moved about as much as England.',
    ],
    [
      { change: 0.1, englandChange: -0.3, againstEngland: 'more' },
      'Eight of 16 trusts improved clearly, none deteriorated; the system rose while England fell.',
    ],
    [
      { change: -0.1, englandChange: -0.6, againstEngland: 'more' },
      'Eight of 16 trusts improved clearly, none deteriorated; the system fell less than England.',
    ],
    [
      { change: 0.02, againstEngland: 'less' },
      'Eight of 16 trusts improved clearly, none deteriorated; the system rose less than England.',
    ],
    [
      { nImproved: 1, nDeteriorated: 9, change: -0.4, againstEngland: 'less' },
      'One of 16 trusts improved clearly, nine deteriorated; the system fell while England rose.',
    ],
    [
      { change: -0.8, englandChange: -0.2, againstEngland: 'less' },
      'Eight of 16 trusts improved clearly, none deteriorated; the system fell more than England.',
    ],
    [
      { nPanel: 1, nImproved: 1, change: 0.38, verdict: 'no_clear_change' },
      'The one trust here improved clearly, but one trust is too few to call a change of the system.',
    ],
    [{ nPanel: 1, nImproved: 1 }, 'The one trust here improved clearly; the system moved about as much as England.'],
    [
      { nPanel: 1, nImproved: 0, nDeteriorated: 1, change: -0.5 },
      "The one trust here deteriorated clearly; the system's change cannot be told from England's.",
    ],
    [
      { nPanel: 1, nImproved: 0, change: 0.2 },
      'The one trust here did not change clearly; the system moved about as much as England.',
    ],
    [{ nPanel: 0, nImproved: 0 }, 'No trust here has scores in both rounds.'],
  ])('%j', (change, expected) => {
    expect(sayChange({ ...quiet, ...change })).toBe(expected);
  });
});
