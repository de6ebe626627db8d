import type { ScoreGridCell, ScoreGridRow } from '@boardmark/charts';
import { NOT_AVAILABLE } from '@boardmark/charts';
import { countOf } from '../components/count-of.js';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { BoardMatrixPartsFragmentDoc } from '../gql/graphql.js';
import type { BoardMatrixPartsFragment, CellStatus } from '../gql/graphql.js';

export interface ReleasedRow extends ScoreGridRow {
  region: string | null;
}

export interface ReleasedGridOptions {
  themes: readonly { code: string }[];
  /** The group the page is about. */
  own?: string;
  /** What to look at in the place of a group that is not shown. */
  insteadOf?: (region: string | null) => { label: string; href: string } | undefined;
}

const STATUS: Record<CellStatus, ScoreGridCell['status']> = {
  RELEASED: 'released',
  MISSING: 'missing',
  NOT_AVAILABLE: 'not_available',
};

/** Released means of the groups of one kind, alphabetically; one hatched row with the way on for a group of which nothing is shown. */
export function toReleasedRows(
  masked: FragmentType<typeof BoardMatrixPartsFragmentDoc>,
  options: ReleasedGridOptions,
): ReleasedRow[] {
  const matrix = readFragment(BoardMatrixPartsFragmentDoc, masked);
  const rows = matrix.ids.map((id, at): ReleasedRow => {
    const region = matrix.regionCodes[at] ?? null;
    const cells = options.themes.map((theme) => cellOf(matrix, theme.code, at));
    const withheld = cells.every((cell) => cell.status === 'not_available');
    const instead = withheld ? options.insteadOf?.(region) : undefined;
    return {
      id: id.split(':').slice(1).join('-') || id,
      label: matrix.names[at] ?? id,
      note: noteOf(matrix.nEligible[at] ?? 0, matrix.submitters[at] ?? null),
      ...(id === options.own ? { own: true } : {}),
      region,
      cells,
      ...(withheld ? { absent: NOT_AVAILABLE } : {}),
      ...(instead ? { instead } : {}),
    };
  });
  return rows.sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

function cellOf(matrix: BoardMatrixPartsFragment, theme: string, at: number): ScoreGridCell {
  const column = matrix.themes.find((entry) => entry.theme === theme);
  const status = STATUS[column?.status[at] ?? 'NOT_AVAILABLE'];
  const text = status === 'not_available' ? 'Not available' : (column?.text[at] ?? '');
  return { value: column?.mean[at] ?? null, text, status };
}

function noteOf(nEligible: number, submitters: string | null): string {
  return submitters === null ? countOf(nEligible, 'trust') : `${countOf(nEligible, 'trust')}, ${submitters} submitted`;
}
