import type { ScoreGridCell, ScoreGridGroup, ScoreGridRow } from '@boardmark/charts';
import { formatFixed, NO_DATA } from '@boardmark/charts';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { AggregatePartsFragmentDoc, NamedMatrixPartsFragmentDoc } from '../gql/graphql.js';
import type { NamedMatrixPartsFragment, Sector } from '../gql/graphql.js';
import { toPeerFigures } from './to-peer-figures.js';

type Themes = readonly { code: string; name: string }[];

export const SECTORS: Record<Sector, string> = {
  ACUTE: 'Acute',
  ACUTE_SPECIALIST: 'Acute specialist',
  AMBULANCE: 'Ambulance',
  COMMUNITY: 'Community',
  MENTAL_HEALTH: 'Mental health',
};

export interface NamedGridOptions {
  themes: Themes;
  by: 'sector' | 'system';
  hrefOf: (code: string) => string;
}

/** Trusts by name under their sectors or systems, alphabetically; one that did not submit is a hatched row. */
export function toNamedGroups(
  masked: FragmentType<typeof NamedMatrixPartsFragmentDoc>,
  options: NamedGridOptions,
): ScoreGridGroup[] {
  const matrix = readFragment(NamedMatrixPartsFragmentDoc, masked);
  const groups = new Map<string, ScoreGridGroup>();
  const order = matrix.codes
    .map((_, at) => at)
    .sort((a, b) => (matrix.names[a] ?? '').localeCompare(matrix.names[b] ?? '', 'en-GB'));
  for (const at of order) {
    const sector = matrix.sectors[at] ?? 'ACUTE';
    const [code, label] =
      options.by === 'sector' ? [sector, SECTORS[sector]] : [matrix.systemCodes[at] ?? '', matrix.systemNames[at] ?? ''];
    const group = groups.get(code) ?? { code, label, rows: [] };
    groups.set(code, group);
    group.rows.push(rowOf(matrix, at, options));
  }
  return [...groups.values()].sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
}

function rowOf(matrix: NamedMatrixPartsFragment, at: number, { themes, by, hrefOf }: NamedGridOptions): ScoreGridRow {
  const code = matrix.codes[at] ?? '';
  const sector = matrix.sectors[at];
  return {
    id: code,
    label: matrix.names[at] ?? code,
    ...(by === 'system' && sector ? { note: SECTORS[sector].toLowerCase() } : {}),
    href: hrefOf(code),
    cells: themes.map((theme): ScoreGridCell => {
      const column = matrix.themes.find((entry) => entry.theme === theme.code);
      const value = column?.scores[at] ?? null;
      return { value, text: shortReason(column?.texts[at] ?? NO_DATA), status: value === null ? 'missing' : 'released' };
    }),
    ...(matrix.submitted[at] === false ? { absent: 'Not submitted' } : {}),
  };
}

/** The first words of a reason: the table and the trust's own page give all of it. */
function shortReason(text: string): string {
  return text.split(':')[0] ?? text;
}

/** The exact mean of the own scope and England's released mean, as lines of comparison. */
export function toComparison(
  masked: readonly FragmentType<typeof AggregatePartsFragmentDoc>[],
  themes: Themes,
  label: string,
): ScoreGridRow[] {
  const aggregates = readFragment(AggregatePartsFragmentDoc, masked);
  const of = (code: string) => aggregates.find((entry) => entry.theme === code);
  return [
    {
      id: 'own',
      label,
      cells: themes.map(({ code }): ScoreGridCell => {
        const mean = of(code)?.mean ?? null;
        return { value: mean, text: mean === null ? NO_DATA : formatFixed(mean), status: mean === null ? 'missing' : 'released' };
      }),
    },
    {
      id: 'england',
      label: 'England, as released',
      cells: themes.map(({ code }): ScoreGridCell => {
        const aggregate = of(code);
        const mean = aggregate ? (toPeerFigures(aggregate.england).peers?.mean ?? null) : null;
        return mean
          ? { value: mean.value, text: mean.text, status: 'released' }
          : { value: null, text: 'Not available', status: 'not_available' };
      }),
    },
  ];
}
