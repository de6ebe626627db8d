import type { TableTwin } from '../table/table-twin.js';
import type { EffectBarsData } from './effect-bars-props.js';

/** The difference and its two parts. */
export function effectBarsTable(
  { total, mix, score }: EffectBarsData,
  caption = 'Difference from England and its parts',
): TableTwin {
  return {
    caption,
    rowHeader: 'part',
    columns: [
      { key: 'part', label: 'Part', kind: 'text' },
      { key: 'value', label: 'Points', kind: 'number', decimals: 2, signed: true },
    ],
    rows: [
      { part: 'Difference from England', value: total },
      { part: 'Mix effect', value: mix },
      { part: 'Score effect', value: score },
    ],
  };
}
