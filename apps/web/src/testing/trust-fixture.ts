import { boardThemes, BOARD_ROUND, EARLIER_ROUND, PEERS, RELEASED_CELL, SECTOR, WITHHELD_CELL } from './board-parts-fixture.js';
import { span } from './system-fixture.js';

const own = (score: number | null, more: object = {}) => ({
  score,
  text: score === null ? 'No score: fewer than 5 members answered' : score.toFixed(1),
  standIn: false,
  low: score === null ? null : score - 0.4,
  high: score === null ? null : score + 0.4,
  level: score === null ? null : 4,
  levelName: score === null ? null : 'Established',
  levelText: score === null ? null : 'level 4',
  note: null,
  ...more,
});

const position = ({ group: asked }: { group?: string | null }) => ({
  headline: [span('Among large acute trusts, the board is in the '), span('highest fifth', true), span(' on Outcomes.')],
  finding: 'Ahead of most peers on Outcomes',
  note: 'Shares are rounded to 5%.',
  group: asked === 'sector:acute' ? SECTOR : PEERS,
  themes: [
    { theme: 'outcomes', own: own(3.9), cell: RELEASED_CELL, fifth: { fifth: 5, text: 'Highest fifth' } },
    {
      theme: 'users',
      own: own(2.3),
      cell: asked === 'sector:acute' ? RELEASED_CELL : WITHHELD_CELL,
      fifth: { fifth: null, text: 'Not available at this level' },
    },
  ],
});

const change = () => ({
  finding: 'Outcomes has improved; one theme shows no clear change',
  note: 'A change must reach about 0.6 to be clear.',
  peersName: 'Median of large acute trusts',
  rounds: [EARLIER_ROUND, BOARD_ROUND],
  annotations: [{ date: '2026-07-10', round: 'board-r2', text: 'Board development session' }],
  themes: boardThemes.map(({ code }, at) => ({
    theme: code,
    verdict: at === 0 ? 'IMPROVED' : 'NO_CLEAR_CHANGE',
    verdictText: at === 0 ? 'Improved since Spring 2026' : 'No clear change',
    detail: at === 0 ? 'Up 0.7 (likely range 0.1 to 1.3).' : 'No score in Spring 2026.',
    scores: [at === 0 ? 3.2 : null, at === 0 ? 3.9 : 2.3],
    low: [at === 0 ? 2.8 : null, at === 0 ? 3.5 : 1.9],
    high: [at === 0 ? 3.6 : null, at === 0 ? 4.3 : 2.7],
    texts: [at === 0 ? '3.2' : 'Not submitted', at === 0 ? '3.9' : '2.3'],
    peers: [3.3, at === 0 ? 3.4 : null],
    breaks: [false, false],
  })),
});

export const TRUST = {
  code: 'ZT001',
  name: 'Larkmere University Hospitals',
  shortName: 'Larkmere',
  system: { code: 'ZS001', name: 'Alder', shortName: 'Alder' },
  region: { code: 'ZR01', name: 'Northmarch', shortName: 'Northmarch' },
  sector: 'ACUTE',
  nResponses: 12,
  boardSize: 15,
  submitted: true,
  suppliedAsScores: false,
  groups: [PEERS, SECTOR],
  position,
  change,
  agreement: {
    finding: 'Executives and non-executives see Users differently',
    note: 'Mixed agreement is worth a conversation.',
    splitAvailable: true,
    splitText: '',
    themes: [
      {
        theme: 'outcomes',
        agreement: 'STRONG',
        cantSay: 'few',
        executive: 4,
        nonExecutive: 3.8,
        beyondChance: false,
        gapText: 'No clear gap',
      },
      {
        theme: 'users',
        agreement: 'MIXED',
        cantSay: 'many',
        executive: 2.9,
        nonExecutive: 1.8,
        beyondChance: true,
        gapText: 'Executives higher by 1.1, more than chance alone would give',
      },
    ],
  },
  nextLevel: [
    {
      theme: 'users',
      from: 'Emerging',
      to: 'Developing',
      score: '2.3',
      picture: 'A board at level 3 has seen its main systems in use this year.',
      measures: ['Empower people'],
      steps: [{ text: 'Visit a ward.', statement: 'We have seen our systems in use' }],
    },
  ],
  privacy: [{ heading: 'Other trusts', text: 'No other trust sees your name or your scores.' }],
};
