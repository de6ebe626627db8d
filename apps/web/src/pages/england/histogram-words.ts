import { formatFixed } from '@boardmark/charts';
import { countOf } from '../../components/count-of.js';
import type { HistogramData } from '@boardmark/charts';

/** "Number of trusts by Well led score, 204 trusts. 16 score 4 or more, 22 score below 2." */
export function histogramWords({ edges, counts }: HistogramData, measureName: string, low = 2, high = 4): string {
  const sum = (keep: (edge: number) => boolean): number =>
    counts.reduce((total, count, at) => (keep(edges[at] ?? NaN) ? total + count : total), 0);
  const total = sum(() => true);
  const above = sum((edge) => edge >= high);
  const below = sum((edge) => edge < low);
  const limits = [`${scoring(above)} ${formatFixed(high, 0)} or more`, `${scoring(below)} below ${formatFixed(low, 0)}`];
  return `Number of trusts by ${measureName} score, ${countOf(total, 'trust')}. ${limits.join(', ')}.`.replace(
    /\. (none|one) /,
    (start) => start.replace(/[no]/, (letter) => letter.toUpperCase()),
  );
}

function scoring(n: number): string {
  return n > 1 ? `${n} score` : `${n === 0 ? 'none' : 'one'} scores`;
}
