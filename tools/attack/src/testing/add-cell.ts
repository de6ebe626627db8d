import type { GroupKind } from '@boardmark/disclosure';
import { stepOf } from '../facts/build-system.js';
import type { SeenCell, SeenRelease } from '../facts/evidence.js';

/** The cell of any set of trusts, rounded as the product rounds and audited by nobody; null where none has a score. */
export function cellOf(
  release: SeenRelease,
  theme: string,
  group: string,
  kind: GroupKind,
  members: readonly string[],
): SeenCell[] {
  const values = members.flatMap((code) => release.scores.get(theme)?.get(code) ?? []);
  if (values.length === 0) return [];
  const step = stepOf(members.length);
  const value = Math.round(values.reduce((sum, x) => sum + x, 0) / values.length / step) * step;
  const mean = { value, low: value - step / 2, high: value + step / 2 };
  return [{ group, kind, theme, members, mean, quartiles: null, histogram: null }];
}

/** A release with more cells in it. */
export const withCells = (release: SeenRelease, more: readonly SeenCell[]): SeenRelease => ({
  ...release,
  cells: [...release.cells.filter(({ group, theme }) => !more.some((c) => c.group === group && c.theme === theme)), ...more],
});
