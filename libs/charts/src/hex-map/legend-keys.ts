import { NO_DATA, NOT_AVAILABLE } from '../table/table-twin.js';
import type { LegendItem } from '../svg/flow-legend.js';
import type { HexMapCell } from './hex-map-props.js';

export type HexLegendKind = 'limited' | 'missing' | 'not_available';

/** Only what the map contains. */
export function hexLegendKeys(cells: readonly HexMapCell[], limitedLabel?: string): LegendItem<HexLegendKind>[] {
  const keys: (LegendItem<HexLegendKind> & { when: boolean })[] = [
    {
      kind: 'limited',
      text: limitedLabel ?? 'Fewer than five trusts: limited evidence',
      when: cells.some((cell) => cell.limited && cell.status === 'released'),
    },
    { kind: 'missing', text: NO_DATA, when: cells.some((cell) => cell.status === 'missing') },
    { kind: 'not_available', text: NOT_AVAILABLE, when: cells.some((cell) => cell.status === 'not_available') },
  ];
  return keys.filter((key) => key.when).map(({ kind, text }) => ({ kind, text }));
}
