/** Matrices of three systems, two regions and England; one system has no scores. */
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
