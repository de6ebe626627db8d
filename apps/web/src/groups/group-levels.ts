import type { CellStatus } from '@boardmark/charts';
import type { Clarity, CellStatus as ReleasedStatus, GroupLevels_MatrixFragment } from '../gql/graphql.js';

/** One group on one measure: a place of every column of the matrix. */
export interface GroupLevel {
  code: string;
  name: string;
  shortName: string;
  regionCode: string | null;
  nEligible: number;
  nOrganisations: number;
  status: CellStatus;
  mean: number | null;
  low: number | null;
  high: number | null;
  difference: number | null;
  differenceLow: number | null;
  differenceHigh: number | null;
  clarity: Clarity;
}

/** Below this number of trusts a mean is drawn as limited evidence. */
export const FEW_TRUSTS = 5;

const STATUS: Record<ReleasedStatus, CellStatus> = {
  RELEASED: 'released',
  MISSING: 'missing',
  NOT_AVAILABLE: 'not_available',
};

export function toCellStatus(status: ReleasedStatus | undefined): CellStatus {
  return STATUS[status ?? 'MISSING'];
}

/** Reads the columns of one measure across; an empty list when the matrix has no such measure. */
export function toGroupLevels(matrix: GroupLevels_MatrixFragment, measure: string): GroupLevel[] {
  const columns = matrix.themes.find((theme) => theme.theme === measure);
  if (!columns) return [];
  return matrix.codes.map((code, at) => ({
    code,
    name: matrix.names[at] ?? code,
    shortName: matrix.shortNames[at] ?? code,
    regionCode: matrix.regionCodes[at] ?? null,
    nEligible: matrix.nEligible[at] ?? 0,
    nOrganisations: matrix.nOrganisations[at] ?? 0,
    status: toCellStatus(columns.status[at]),
    mean: columns.mean[at] ?? null,
    low: columns.ciLow[at] ?? null,
    high: columns.ciHigh[at] ?? null,
    difference: columns.difference[at] ?? null,
    differenceLow: columns.differenceLow[at] ?? null,
    differenceHigh: columns.differenceHigh[at] ?? null,
    clarity: columns.clarity[at] ?? 'NONE',
  }));
}

/** "16", or "3 of 4" when a trust is missing. */
export function countLabel({ nOrganisations, nEligible }: Pick<GroupLevel, 'nOrganisations' | 'nEligible'>): string {
  return nOrganisations === nEligible ? String(nOrganisations) : `${nOrganisations} of ${nEligible}`;
}

export function isLimited({ nOrganisations }: Pick<GroupLevel, 'nOrganisations'>): boolean {
  return nOrganisations < FEW_TRUSTS;
}
