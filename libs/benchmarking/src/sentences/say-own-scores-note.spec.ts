import { sayOwnScoresNote } from './say-own-scores-note.js';

const apart =
  "Two different organisations answer, and neither score is the right one; the ICB's is never averaged into the system's.";

describe('sayOwnScoresNote', () => {
  it.each([
    [
      [
        { name: 'Well led', gap: -0.31 },
        { name: 'Support workforce', gap: -0.62 },
        { name: 'Healthy populations', gap: 0.7 },
        { name: 'Improve care', gap: 0.1 },
        { name: 'Safe practice', gap: null },
      ],
      ' Across England, ICBs score themselves above their trusts on Healthy populations (by 0.7), and below on Support workforce (by 0.6) and Well led (by 0.3).',
    ],
    [[{ name: 'Well led', gap: -0.31 }], ' Across England, ICBs score themselves below their trusts on Well led (by 0.3).'],
    [[{ name: 'Well led', gap: 0.5 }], ' Across England, ICBs score themselves above their trusts on Well led (by 0.5).'],
    [[{ name: 'Well led', gap: 0.04 }], ' Across England, ICBs score themselves much as their trusts do on average.'],
    [[], ''],
  ])('%j', (themes, expected) => {
    expect(sayOwnScoresNote(themes)).toBe(`${apart}${expected}`);
  });
});
