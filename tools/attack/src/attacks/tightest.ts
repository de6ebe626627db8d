import type { ViewerClass } from '@boardmark/disclosure';
import type { Bound, Measure } from './bound.js';

/** The tightest bound of each measure and kind of viewer so far. */
export class Tightest {
  private readonly best = new Map<string, Bound>();

  value(measure: Measure, viewer: ViewerClass): number | undefined {
    return this.best.get(`${measure} ${viewer}`)?.value;
  }

  /** Shares are tighter the larger they are; numbers of trusts and widths the smaller. */
  add(measure: Measure, viewer: ViewerClass, value: number, describe: () => Bound): void {
    const known = this.value(measure, viewer);
    const larger = measure === 'leverage' || measure === 'series';
    if (known === undefined || (larger ? value > known : value < known)) this.best.set(`${measure} ${viewer}`, describe());
  }

  get bounds(): Bound[] {
    return [...this.best.values()];
  }
}
