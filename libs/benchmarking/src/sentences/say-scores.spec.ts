import { sayScores } from './say-scores.js';

const themes = ['Well led', 'Safe practice', 'Empower people'];
const row = (...scores: (number | null)[]) => scores;
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);

describe('sayScores', () => {
  it.each<[string, (number | null)[][], (number | null)[][], string]>([
    [
      'the lowest in most submissions and the highest in most groups',
      [...times(16, row(3, 2.5, 2)), row(3, 2, 2), ...times(5, row(3, 1, 2))],
      [row(3.5, 3, 2), row(4.1, 2, 2), row(3.3, 3, 2), row(2.8, 3.5, 2)],
      'Empower people is the lowest or joint lowest score in 17 of 22 submissions; Well led is the highest in three of four groups.',
    ],
    [
      'two measures that win equally often together',
      [row(1, 1, 3), row(1, 1, 2)],
      [row(3, 3, 2), row(3, 3, 2)],
      'Well led and Safe practice are each the lowest or joint lowest score in both submissions; Well led and Safe practice are each the highest or joint highest in both groups.',
    ],
    [
      'that a measure is the lowest in less than half of the submissions',
      [row(1, 2, 3), row(1, 2, 3), row(3, 1, 2), row(3, 2, 1), row(3, 2, 3), row(1, 2, 3), row(2, 3, 1)],
      [row(3, 2, 1)],
      'Well led is most often the lowest score, in three of seven submissions; Well led is the highest.',
    ],
    [
      'that nothing stands out',
      [row(1, 2, 3), row(3, 1, 2)],
      [row(1, 2, 3), row(3, 1, 2), row(1, 3, 2)],
      'No one measure stands out here as the lowest or the highest.',
    ],
    [
      'that no measure stands out as the lowest',
      [row(1, 2, 3), row(3, 1, 2)],
      times(2, row(3, 2, 1)),
      'No one measure stands out as the lowest; Well led is the highest in both groups.',
    ],
    [
      'that no measure stands out as the highest',
      times(2, row(3, 2, 1)),
      [row(1, 2, 3), row(3, 1, 2), row(1, 3, 2)],
      'Empower people is the lowest score in both submissions; no one measure stands out as the highest.',
    ],
    ['a single submission', [row(3, 2, 1.5)], [row(3, 2, 1.5)], 'Empower people is the lowest score; Well led is the highest.'],
    [
      'a single submission with ties',
      [row(3, 2, 2)],
      [row(3, 3, 2)],
      'Safe practice and Empower people are the lowest scores; Well led and Safe practice are the highest.',
    ],
    [
      'the same everywhere',
      times(3, row(3, 2, 1)),
      times(3, row(3, 2, 1)),
      'Empower people is the lowest score in all three submissions; Well led is the highest in all three groups.',
    ],
    [
      'a missing measure',
      times(2, row(3, 2, null)),
      times(2, row(3, 2, null)),
      'Safe practice is the lowest score in both submissions; Well led is the highest in both groups.',
    ],
    ['nothing', [], [], 'There are too few scores here to set measures side by side.'],
    ['one score only', [row(3, null, null)], [row(3, null, null)], 'There are too few scores here to set measures side by side.'],
  ])('says %s', (_, submissions, groups, expected) => {
    expect(sayScores({ themes, submissions, groups })).toBe(expected);
  });
});
