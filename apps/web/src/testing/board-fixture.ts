import { boardThemes, BOARD_ROUND, EARLIER_ROUND, GROUPS, RELEASED_CELL, SECTOR, WITHHELD_CELL } from './board-parts-fixture.js';
import { span } from './system-fixture.js';
import { TRUST } from './trust-fixture.js';

const matrix = (kind: string, ids: string[], names: string[], withheld: string[] = []) => ({
  kind,
  ids,
  names,
  regionCodes: ids.map(() => 'ZR01'),
  nEligible: ids.map(() => 7),
  submitters: ids.map((id) => (withheld.includes(id) ? null : '5 to 9')),
  themes: boardThemes.map(({ code }) => ({
    theme: code,
    status: ids.map((id) => (withheld.includes(id) ? 'NOT_AVAILABLE' : 'RELEASED')),
    mean: ids.map((id) => (withheld.includes(id) ? null : 3.2)),
    text: ids.map((id) => (withheld.includes(id) ? 'Not available at this level' : '3.2')),
  })),
});
const MATRICES: Record<string, object> = {
  ENGLAND: matrix('ENGLAND', ['england'], ['England']),
  SECTOR: matrix('SECTOR', ['sector:acute'], ['Acute']),
  REGION: matrix('REGION', ['region:ZR01'], ['Northmarch']),
  SYSTEM: matrix('SYSTEM', ['system:ZS001', 'system:ZS002'], ['Alder', 'Birch'], ['system:ZS002']),
};

const named = {
  codes: ['ZT001', 'ZT002'],
  names: ['Larkmere', 'Aldermoor'],
  sectors: ['ACUTE', 'COMMUNITY'],
  systemCodes: ['ZS001', 'ZS001'],
  systemNames: ['Alder', 'Alder'],
  submitted: [true, false],
  themes: boardThemes.map(({ code }) => ({
    theme: code,
    scores: [3.9, null],
    texts: ['3.9', 'Not submitted'],
    levels: [4, null],
  })),
};
const aggregates = boardThemes.map(({ code }, at) => ({
  theme: code,
  nEligible: 2,
  nSubmitted: 1,
  mean: 3.9,
  q1: null,
  median: 3.9,
  q3: null,
  ciLow: 3.5,
  ciHigh: 4.3,
  england: at === 0 ? RELEASED_CELL : WITHHELD_CELL,
}));

export const SYSTEM_BOARD = {
  code: 'ZS001',
  name: 'Alder',
  shortName: 'Alder',
  region: TRUST.region,
  headline: [span('Boards in Alder score '), span('above England', true), span(' on Outcomes.')],
  coverage: [span('1 of 2 trusts submitted. Missing: Aldermoor.')],
  trusts: named,
  aggregates,
  groups: [SECTOR],
};

export const REGION_BOARD = {
  code: 'ZR01',
  name: 'Northmarch',
  shortName: 'Northmarch',
  headline: [span('Boards in Northmarch score above England on Outcomes.')],
  coverage: [span('1 of 2 trusts submitted.')],
  systems: [
    { code: 'ZS002', name: 'Birch', shortName: 'Birch', nEligible: 3, nSubmitted: 0, means: [null, null] },
    { code: 'ZS001', name: 'Alder', shortName: 'Alder', nEligible: 2, nSubmitted: 1, means: [3.9, 2.3] },
  ],
  trusts: named,
  aggregates,
  submissions: {
    codes: ['ZT001', 'ZT002'],
    names: ['Larkmere', 'Aldermoor'],
    rounds: ['board-r1', 'board-r2'],
    submitted: [
      [true, true],
      [null, false],
    ],
  },
};

export const BOARD_RELEASE = {
  __typename: 'BoardRelease',
  id: 'board-r2.v1',
  version: 1,
  releasedAt: '2026-12-15T10:00:00Z',
  contentHash: 'abc',
  notice: 'Illustrative data: invented.',
  round: BOARD_ROUND,
  rounds: [EARLIER_ROUND, BOARD_ROUND],
  themes: boardThemes,
  groups: GROUPS,
  matrix: ({ kind }: { kind: string }) => MATRICES[kind],
  trust: ({ code }: { code: string }) => (code === TRUST.code ? TRUST : null),
  system: ({ code }: { code: string }) => (code === SYSTEM_BOARD.code ? SYSTEM_BOARD : null),
  region: ({ code }: { code: string }) => (code === REGION_BOARD.code ? REGION_BOARD : null),
  files: [
    { name: 'groups.csv', url: '/data/board/board-r2/groups.csv', description: 'Released cells' },
    { name: 'trust-ZT001.csv', url: '/data/board/board-r2/trust-ZT001.csv', description: 'Own results' },
  ],
};

const LARKMERE = { code: 'ZT001', name: 'Larkmere University Hospitals', shortName: 'Larkmere' };
/** Far enough away for any test. */
const LATER = '2100-01-01T00:00:00.000Z';

export const TRUST_VIEWER = {
  id: 'trust:ZT001',
  label: 'Larkmere',
  kind: 'TRUST',
  administers: false,
  trusts: [LARKMERE],
  leads: [LARKMERE],
  systems: [],
  regions: [],
  session: { idleUntil: LATER, endsAt: LATER },
};
export const DEMO_VIEWERS = [
  {
    label: 'Trust lead',
    purpose: 'Compares the trust.',
    example: 'trust:ZT001',
    viewers: [
      { id: 'trust:ZT001', label: 'Larkmere' },
      { id: 'trust:ZT002', label: 'Aldermoor' },
    ],
  },
];

/** Answers of a demonstration with one released confidential round, seen by a trust. */
export const BOARD_ANSWERS = {
  viewer: TRUST_VIEWER,
  demoViewers: DEMO_VIEWERS,
  signIn: { name: 'the demonstration' },
  boardRounds: [BOARD_ROUND, EARLIER_ROUND],
  boardRelease: BOARD_RELEASE,
};
