import type { HeatmapColumn } from '@boardmark/charts';

/** Code of the mean of all measures of a submission. */
export const PROFILE = 'profile';

const SHORT: Record<string, string> = {
  well_led: 'Well led',
  ensure_smart_foundations: 'Smart found.',
  safe_practice: 'Safe practice',
  support_workforce: 'Support work.',
  empower_people: 'Empower people',
  improve_care: 'Improve care',
  healthy_populations: 'Healthy pop.',
  [PROFILE]: 'Mean',
};

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Columns of the heat map: the measures, then their mean. */
export function measureColumns(themes: readonly { code: string; name: string }[]): HeatmapColumn[] {
  const mean = { code: PROFILE, name: `Mean of ${NUMBERS[themes.length] ?? themes.length}` };
  return [...themes, mean].map(({ code, name }) => ({ code, label: name, shortLabel: SHORT[code] ?? name }));
}
