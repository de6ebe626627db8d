/** A small release with one gap of every kind, in the shape of the API's answers. */
const THEMES = ['well_led', 'safe_practice'];
const NAMES = ['Well led', 'Safe practice'];

const themes = THEMES.map((code, at) => ({
  code,
  name: NAMES[at],
  headline: at === 0 ? 'Boards lead' : null,
  formerNames: at === 1 ? ['Safer practice'] : [],
  statements: [],
}));

const framework = {
  id: 'wgll-2025',
  framework: 'wgll',
  name: 'What Good Looks Like',
  version: '2025',
  visibility: 'PUBLISHED',
  byCareSetting: true,
  themes,
};

const measuresRound = {
  id: 'dma-2025',
  name: 'Digital Maturity Assessment 2025',
  shortName: 'DMA 2025',
  series: 'wgll-measures',
  asAt: '2025-06-30',
  status: 'RELEASED',
  framework,
};
const before = {
  ...measuresRound,
  id: 'dma-comparable-2024',
  name: 'Comparable 2024',
  series: 'dma-overall-comparable',
  asAt: '2024-06-30',
};
const after = { ...before, id: 'dma-comparable-2025', name: 'Comparable 2025', asAt: '2025-06-30' };

export const ROUNDS = [measuresRound, after, before];

type Cell = [mean: number, difference: number] | null;

function columns(theme: string, cells: readonly Cell[], clarity: readonly string[] = []): object {
  const pick = (of: (cell: [number, number]) => number): (number | null)[] => cells.map((cell) => (cell ? of(cell) : null));
  return {
    theme,
    status: cells.map((cell) => (cell ? 'RELEASED' : 'MISSING')),
    mean: pick(([mean]) => mean),
    median: pick(([mean]) => mean + 0.01),
    q1: pick(([mean]) => mean - 0.2),
    q3: pick(([mean]) => mean + 0.2),
    ciLow: pick(([mean]) => mean - 0.5),
    ciHigh: pick(([mean]) => mean + 0.5),
    expected: pick(([mean, difference]) => mean - difference),
    difference: pick(([, difference]) => difference),
    differenceLow: pick(([, difference]) => difference - 0.5),
    differenceHigh: pick(([, difference]) => difference + 0.5),
    mixEffect: pick(() => 0.05),
    estimate: pick(([, difference]) => difference / 2),
    reliability: pick(() => 0.5),
    clarity: cells.map((_, at) => clarity[at] ?? 'NONE'),
  };
}

const shared = { slice: 'ALL' };

export const SYSTEMS = {
  ...shared,
  level: 'SYSTEM',
  codes: ['QAA', 'QBB', 'QCC'],
  names: ['NHS Alpha ICB', 'NHS Beta ICB', 'NHS Gamma ICB'],
  shortNames: ['Alpha', 'Beta', 'Gamma'],
  regionCodes: ['Y62', 'Y58', 'Y58'],
  nEligible: [6, 2, 1],
  nOrganisations: [6, 1, 0],
  nSubmissions: [7, 1, 0],
  themes: [
    columns('well_led', [[3.6, 0.68], [2.5, -0.2], null], ['CLOSE_CALL']),
    columns('safe_practice', [[2.7, 0.1], [2.4, 0], null]),
  ],
};

export const REGIONS = {
  ...shared,
  level: 'REGION',
  codes: ['Y58', 'Y62'],
  names: ['South West', 'North West'],
  shortNames: ['South West', 'North West'],
  regionCodes: ['Y58', 'Y62'],
  nEligible: [3, 6],
  nOrganisations: [1, 6],
  nSubmissions: [1, 7],
  themes: [
    columns('well_led', [
      [2.5, -0.2],
      [3.6, 0.68],
    ]),
    columns('safe_practice', [
      [2.4, 0],
      [2.7, 0.1],
    ]),
  ],
};

export const ENGLAND = {
  ...shared,
  level: 'ENGLAND',
  codes: ['ENG'],
  names: ['England'],
  shortNames: ['England'],
  regionCodes: [null],
  nEligible: [9],
  nOrganisations: [7],
  nSubmissions: [8],
  themes: [columns('well_led', [[2.83, 0]]), columns('safe_practice', [[2.5, 0]])],
};

const span = (text: string, strong = false): object => ({ text, strong });

const coverage = {
  nEligible: 9,
  nOrganisations: 7,
  nSubmissions: 8,
  missing: [{ code: 'RVN', name: 'Absent Trust', systemShortName: 'Beta' }],
  countedElsewhere: [],
  sentence: [span('7 of 9 trusts', true), span(' submitted. Missing: Absent Trust (Beta).')],
};

const groupChange = {
  level: 'SYSTEM',
  code: 'QAA',
  name: 'Alpha',
  nPanel: 2,
  before: 2.6,
  after: 2.8,
  change: 0.2,
  ciLow: 0.09,
  ciHigh: 0.33,
  verdict: 'IMPROVED',
  againstEngland: 'ABOUT_AS_MUCH',
  nImproved: 1,
  nDeteriorated: 0,
};
const englandChange = {
  ...groupChange,
  level: 'ENGLAND',
  code: 'ENG',
  name: 'England',
  nPanel: 7,
  change: 0.16,
  againstEngland: null,
};

export const SYSTEM = {
  code: 'QAA',
  name: 'NHS Alpha ICB',
  shortName: 'Alpha',
  region: { code: 'Y62', name: 'North West', shortName: 'North West' },
  headline: [span('Trusts here score '), span('above England on Well led', true), span(', 3.6 against 2.8 out of 5.')],
  coverage: {
    ...coverage,
    nEligible: 2,
    nOrganisations: 2,
    nSubmissions: 3,
    missing: [],
    sentence: [span('2 of 2 trusts', true)],
  },
  scores: {
    finding: 'Well led is the highest score in 3 of 3 submissions',
    codes: ['RAA', 'RAA', 'RBB'],
    names: ['Aire Hospital', 'Aire Hospital', 'Bure Hospital'],
    careSettings: ['ACUTE', 'COMMUNITY', 'ACUTE'],
    matchingGroups: ['acute_general', 'community', 'acute_general'],
    alsoIn: [['COMMUNITY'], ['ACUTE'], []],
    themes: [
      { theme: 'well_led', scores: [3.8, 3.5, 4] },
      { theme: 'safe_practice', scores: [3, null, 2.5] },
      { theme: 'profile', scores: [3.4, null, 3.25] },
    ],
    missing: [{ code: 'RVN', name: 'Absent Trust', systemShortName: 'Alpha' }],
  },
  groupMeans: [
    {
      code: 'acute_general',
      label: 'Acute, general',
      nTrusts: 2,
      nEngland: 118,
      means: [3.9, 2.7, 3.3],
      englandMeans: [2.8, 2.4, 2.6],
    },
    {
      code: 'community',
      label: 'Community services',
      nTrusts: 1,
      nEngland: 90,
      means: [3.5, null, null],
      englandMeans: [2.9, 2.6, 2.7],
    },
  ],
  themes: [
    {
      theme: 'well_led',
      mean: 3.6,
      ciLow: 3.1,
      ciHigh: 4.1,
      englandMean: 2.83,
      total: 0.77,
      mixEffect: 0.09,
      difference: 0.68,
      differenceLow: 0.18,
      differenceHigh: 1.18,
      expected: 2.92,
      clarity: 'CLOSE_CALL',
      finding: 'On Well led the system stands 0.77 above England',
      mixSentence: 'No. The system would stand at 2.92.',
      clarityNote: 'Well led is a close call.',
    },
    {
      theme: 'safe_practice',
      mean: null,
      ciLow: null,
      ciHigh: null,
      englandMean: 2.5,
      total: null,
      mixEffect: null,
      difference: null,
      differenceLow: null,
      differenceHigh: null,
      expected: null,
      clarity: 'NONE',
      finding: 'No scores on Safe practice',
      mixSentence: '',
      clarityNote: '',
    },
  ],
  ownScores: {
    finding: 'The ICB scores itself 1.1 below its trusts on Well led',
    note: 'Never averaged into the system.',
    themes: [
      { theme: 'well_led', own: 2.5, mean: 3.6, ciLow: 3.1, ciHigh: 4.1, gap: -1.1 },
      { theme: 'safe_practice', own: 2, mean: null, ciLow: null, ciHigh: null, gap: null },
    ],
  },
  change: {
    finding: 'One of two trusts improved clearly',
    note: 'From 0.25 upwards, a convention.',
    previousRound: before,
    round: after,
    system: groupChange,
    england: englandChange,
    trusts: [
      { code: 'RBB', name: 'Bure Hospital', before: 2.5, after: 2.6, change: 0.1, verdict: 'NO_CLEAR_CHANGE' },
      { code: 'RAA', name: 'Aire Hospital', before: 2.7, after: 3, change: 0.3, verdict: 'IMPROVED' },
    ],
  },
};

export const RELEASE = {
  __typename: 'Release',
  id: 'dma-2025.v1',
  version: 1,
  releasedAt: '2026-11-23T10:00:00Z',
  contentHash: 'abc123',
  round: measuresRound,
  themes,
  groups: ({ level }: { level: string }) => ({ SYSTEM: SYSTEMS, REGION: REGIONS, ENGLAND })[level],
  histogram: ({ theme }: { theme: string }) => ({ theme, edges: [1, 1.5, 2, 4, 4.5, 5], counts: [1, 0, 4, 1, 1] }),
  england: {
    headline: [span('Trusts rate themselves highest on '), span('Well led', true), span('.')],
    coverage,
    certainty: 'Two of three systems have fewer than five trusts.',
    themes: THEMES.map((theme, at) => ({
      theme,
      mean: [2.83, 2.5][at],
      finding: `${NAMES[at]} ranges from 2.5 to 3.6 between systems`,
      regionFinding: `The North West averages 3.6 on ${NAMES[at]}`,
    })),
  },
  system: ({ code }: { code: string }) => (code === SYSTEM.code ? SYSTEM : null),
  change: {
    finding: 'Overall, 1 of 7 trusts improved clearly',
    note: 'The mean rose by 0.16.',
    previousRound: before,
    round: after,
    england: englandChange,
    nImproved: 1,
    nNoClearChange: 5,
    nDeteriorated: 1,
    systems: [groupChange],
  },
  hexLayout: { codes: ['QAA', 'QBB', 'QCC'], labels: ['A', 'B', 'C'], q: [0, 1, 0], r: [1, 1, 0] },
  parameters: [{ name: 'False-discovery rate', value: '0.10' }],
  files: [{ name: 'scores.csv', url: '/data/wgll/dma-2025/scores.csv', description: 'Scores of every trust' }],
};
