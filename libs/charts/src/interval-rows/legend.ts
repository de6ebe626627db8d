import type { LegendItem } from '../svg/flow-legend.js';
import type { IntervalRowsProps } from './interval-rows-props.js';

export type IntervalLegendKind = 'own' | 'peer' | 'limited' | 'open' | 'absent';

/** Only what the rows contain. */
export function intervalLegend(props: IntervalRowsProps): LegendItem<IntervalLegendKind>[] {
  const { rows, domain } = props;
  const drawn = rows.filter((row) => row.status === 'released' && row.value !== null);
  const items: (LegendItem<IntervalLegendKind> & { when: boolean })[] = [
    { kind: 'own', text: props.ownLabel ?? 'This system', when: drawn.some((row) => row.own) },
    { kind: 'peer', text: props.peerLabel ?? 'Other systems, 95% interval', when: drawn.some((row) => !row.own && !row.limited) },
    {
      kind: 'limited',
      text: props.limitedLabel ?? 'Fewer than five trusts: limited evidence',
      when: drawn.some((row) => row.limited),
    },
    { kind: 'open', text: 'Interval goes past the scale', when: drawn.some((row) => isOpen(row.low, row.high, domain)) },
    { kind: 'absent', text: 'No value', when: drawn.length < rows.length },
  ];
  return items.filter((item) => item.when).map(({ kind, text }) => ({ kind, text }));
}

function isOpen(low: number | null, high: number | null, domain: readonly [number, number]): boolean {
  return (low !== null && low < domain[0]) || (high !== null && high > domain[1]);
}
