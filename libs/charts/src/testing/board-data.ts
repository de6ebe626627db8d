import type { AgreementRow } from '../agreement-rows/agreement-rows-props.js';
import type { PeerStripRow, ShownFigure } from '../peer-strip/peer-strip-props.js';
import type { TrendTheme } from '../theme-trends/theme-trends-props.js';
import { formatFixed } from '../theme/format.js';

/** An invented board: eight themes, six rounds, one theme without peers and one with a break. */
export const LEVELS = ['Starting', 'Emerging', 'Developing', 'Established', 'Leading'];
const FIFTHS = ['Lowest fifth', 'Second-lowest fifth', 'Middle fifth', 'Second-highest fifth', 'Highest fifth'];

export const shown = (value: number): ShownFigure => ({ value, text: formatFixed(value), low: value, high: value });
export const orAbove: ShownFigure = { value: null, text: '3.8 or above', low: 3.8, high: 5 };

const bins = (shares: number[], from = 2): { from: number; to: number; share: number }[] =>
  shares.map((share, index) => ({ from: from + index / 2, to: from + (index + 1) / 2, share }));

const peers = (q: [number, number, number], shares: number[]): NonNullable<PeerStripRow['peers']> => ({
  mean: shown(q[1]),
  quartiles: { q1: shown(q[0]), median: shown(q[1]), q3: shown(q[2]) },
  bins: [...bins(shares), { from: 4, to: 5, share: 0.1 }],
});

const strip = (
  label: string,
  score: number,
  level: number,
  fifth: number | null,
  figures: PeerStripRow['peers'],
): PeerStripRow => ({
  id: label.toLowerCase(),
  label,
  score,
  tag: formatFixed(score),
  scoreText: formatFixed(score),
  low: score - 0.4,
  high: score + 0.4,
  levelName: LEVELS[level - 1] ?? '',
  levelText: `level ${level}${fifth === 3 ? `, near level ${level + 1}` : ''}`,
  fifth,
  fifthText: fifth === null ? 'Not available at this level' : (FIFTHS[fifth - 1] ?? ''),
  peers: figures,
  absentText: 'Not available at this level',
  readOut: `${label}: your board ${formatFixed(score)}, likely ${formatFixed(score - 0.4)} to ${formatFixed(score + 0.4)}.`,
});

export const peerRows: PeerStripRow[] = [
  strip('Outcomes', 3.9, 4, 5, peers([2.9, 3.4, 3.8], [0.15, 0.15, 0.3, 0.3])),
  strip('Risk', 3.4, 3, 3, peers([3, 3.4, 3.8], [0.1, 0.1, 0.4, 0.3])),
  strip('Assurance', 3.7, 4, 4, {
    mean: shown(3.4),
    quartiles: { q1: shown(2.8), median: shown(3.4), q3: orAbove },
    bins: bins([0.2, 0.2, 0.4, 0.2]),
  }),
  strip('Advocacy', 3.1, 3, 3, { mean: shown(3.2), quartiles: null, bins: null }),
  strip('Ownership', 3.1, 3, 2, peers([2.9, 3.3, 3.8], [0.15, 0.15, 0.3, 0.3])),
  {
    ...strip('Prioritisation', 0, 1, null, peers([2.6, 3, 3.4], [0.2, 0.4, 0.3, 0])),
    score: null,
    low: null,
    high: null,
    scoreText: 'No score: fewer than 5 members answered',
    levelName: '',
    levelText: '',
    fifthText: 'Cannot be placed',
    readOut: 'Prioritisation: no score, fewer than 5 members answered.',
  },
  {
    ...strip('Users', 2.3, 2, null, null),
    href: '?group=sector:acute',
    hrefText: 'Use all acute trusts',
  },
  { ...strip('Culture', 4, 4, 1, peers([2.7, 3.1, 3.6], [0.1, 0.4, 0.3, 0.1])), tag: '4.0+', scoreText: '4.0 or above' },
];

const gap = (
  label: string,
  agreement: AgreementRow['agreement'],
  sides: [number, number] | null,
  gapText: string,
): AgreementRow => ({
  id: label.toLowerCase(),
  label,
  agreement,
  agreementText: agreement ? `${agreement[0]?.toUpperCase()}${agreement.slice(1)}` : 'Too few answers',
  note: label === 'Users' ? 'Many could not say' : null,
  nonExecutive: sides?.[0] ?? null,
  executive: sides?.[1] ?? null,
  clear: gapText.includes('higher'),
  gapText,
  readOut: `${label}: ${gapText}.`,
});

export const agreementRows: AgreementRow[] = [
  gap('Outcomes', 'strong', [3.8, 4], 'No clear gap'),
  gap('Risk', 'moderate', [3.4, 3.4], 'No clear gap'),
  gap('Assurance', 'strong', [3.5, 3.8], 'No clear gap'),
  gap('Advocacy', 'moderate', [3, 3.2], 'No clear gap'),
  gap('Ownership', 'mixed', [2.5, 3.6], 'Executives higher by 1.1, more than chance alone would give'),
  gap('Prioritisation', 'moderate', [3.4, 3.2], 'No clear gap'),
  gap('Users', 'mixed', [1, 1.2], 'No clear gap'),
  gap('Culture', null, [2.3, 5], 'No clear gap'),
];

export const trendRounds = [
  { id: 'r1', label: 'Spring 2023', at: Date.UTC(2023, 4, 1) },
  { id: 'r2', label: 'Autumn 2023', at: Date.UTC(2023, 10, 1) },
  { id: 'r3', label: 'Spring 2024', at: Date.UTC(2024, 4, 1) },
  { id: 'r4', label: 'Autumn 2024', at: Date.UTC(2024, 10, 1) },
  { id: 'r5', label: 'Spring 2025', at: Date.UTC(2025, 4, 1) },
  { id: 'r6', label: 'Autumn 2025', at: Date.UTC(2025, 10, 1) },
];

export const trendNotes = [{ at: Date.UTC(2025, 6, 10), text: 'Board development session, July 2025' }];

const trend = (
  label: string,
  scores: (number | null)[],
  peersLine: (number | null)[],
  verdict: TrendTheme['verdict'],
  [verdictText, detail]: [string, string],
): TrendTheme => ({
  id: label.toLowerCase(),
  label,
  scores,
  low: scores.map((score) => (score === null ? null : score - 0.4)),
  high: scores.map((score) => (score === null ? null : score + 0.4)),
  peers: peersLine,
  breaks: scores.map(() => false),
  verdict,
  verdictText,
  detail,
  readOut: `${label}: ${verdictText}. ${detail}`,
});

const none = (detail: string): [string, string] => ['No clear change', detail];

export const trendThemes: TrendTheme[] = [
  trend('Outcomes', [2.9, 3, 3.1, 3.3, 3.2, 3.9], [3, 3.1, 3.2, 3.2, 3.3, 3.4], 'improved', [
    'Improved since Spring 2023',
    'Up 0.7 (likely range 0.1 to 1.3).',
  ]),
  trend('Risk', [3, 3.1, 3.2, 3.2, 3.3, 3.4], [3.2, 3.3, 3.3, 3.3, 3.4, 3.4], 'no_clear_change', none('Up 0.1: within chance.')),
  trend(
    'Assurance',
    [3.3, 3.4, 3.6, 3.5, 3.6, 3.7],
    [2.9, 3, 3.1, 3.1, 3.2, 3.3],
    'no_clear_change',
    none('Up 0.1: within chance.'),
  ),
  trend('Advocacy', [2.8, 3.1, 3, 3.2, 3.2, 3.1], [2.9, 3, 3, 3, 3.1, 3.1], 'deteriorated', [
    'Deteriorated since Spring 2025',
    'Down 0.6.',
  ]),
  trend(
    'Ownership',
    [3, 2.9, 3.1, 3, 3.2, 3.1],
    [2.9, 3, 3.1, 3.1, 3.2, 3.3],
    'no_clear_change',
    none('Down 0.1: within chance.'),
  ),
  trend('Prioritisation', [null, null, null, null, null, null], [2.6, 2.7, 2.8, 2.8, 2.9, 3], 'no_score', [
    'No score',
    'Not submitted in any round.',
  ]),
  trend(
    'Users',
    [2.2, null, 2.3, 2.2, 2.4, 2.3],
    [2.3, 2.4, 2.5, 2.5, 2.6, null],
    'no_clear_change',
    none('Down 0.1: within chance. No score in Autumn 2023.'),
  ),
  {
    ...trend('Culture', [2.9, 3, 3, 3.1, 3.1, 2.5], [3, 3.1, 3.1, 3.2, 3.2, 3.1], 'not_comparable', [
      'Cannot be compared: statements changed',
      '2 of 3 statements are new. A new line starts at Autumn 2025.',
    ]),
    breaks: [false, false, false, false, false, true],
  },
];
