/** A small confidential round in the shape of the API's answers: two themes, one of them not available for the small group. */
export const BOARD_ROUND = {
  id: 'board-r2',
  name: 'Board self-assessment, autumn 2026',
  shortName: 'Autumn 2026',
  label: 'Autumn 2026',
  series: 'board',
  asAt: '2026-09-30',
  status: 'RELEASED',
  illustrative: true,
  framework: { id: 'board-2026', name: 'Board digital leadership' },
};
export const EARLIER_ROUND = {
  ...BOARD_ROUND,
  id: 'board-r1',
  name: 'Spring',
  shortName: 'Spring 2026',
  label: 'Spring 2026',
  asAt: '2026-03-31',
};

export const boardThemes = ['outcomes', 'users'].map((code, at) => ({
  code,
  name: ['Outcomes', 'Users'][at],
  headline: null,
  formerNames: [],
  statements: [],
}));

const value = (number: number) => ({ value: number, text: number.toFixed(1), low: number, high: number });
export const RELEASED_CELL = {
  __typename: 'ReleasedCell',
  mean: value(3.3),
  spread: 'typical',
  quartiles: {
    __typename: 'ReleasedQuartiles',
    q1: value(2.9),
    median: value(3.4),
    q3: { value: null, text: '3.8 or above', low: 3.8, high: 5 },
  },
  histogram: { __typename: 'ReleasedHistogram', from: [2, 3, 3.5], to: [3, 3.5, 5], shares: [0.3, 0.4, 0.3] },
};

const members = [
  { code: 'ZT001', name: 'Larkmere University Hospitals', shortName: 'Larkmere' },
  { code: 'ZT002', name: 'Aldermoor Hospitals', shortName: 'Aldermoor' },
];
const group = (id: string, kind: string, name: string, more: object = {}) => ({
  id,
  kind,
  name,
  shortName: name,
  rule: `Every trust of ${name}.`,
  nEligible: 2,
  submitters: '20 to 49',
  available: true,
  hasDistribution: true,
  members,
  ...more,
});
export const PEERS = group('peer:acute:large', 'PEER', 'large acute trusts');
export const SECTOR = group('sector:acute', 'SECTOR', 'all acute trusts');
export const ENGLAND_GROUP = group('england', 'ENGLAND', 'England');
const WITHHELD = group('system:ZS002', 'SYSTEM', 'Birch', { available: false, hasDistribution: false, submitters: null });
export const GROUPS = [
  ENGLAND_GROUP,
  SECTOR,
  PEERS,
  group('region:ZR01', 'REGION', 'Northmarch', { hasDistribution: false }),
  group('system:ZS001', 'SYSTEM', 'Alder', { hasDistribution: false }),
  WITHHELD,
];
export const WITHHELD_CELL = { __typename: 'NotAvailableAtThisLevel', message: 'Not available at this level', nearest: SECTOR };
