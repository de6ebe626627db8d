/** Answers about one viewer, atom by atom. */
export interface ViewerAnswers {
  /** The widest range that follows from what was found for those who know at least as much; null when nothing does. */
  of(atom: number): number | null;
  learn(atom: number, width: number): void;
}

/**
 * Widths that need no look because somebody who knows more was asked before: with fewer values known, every range is at least as wide.
 *
 * Widths in points. An atom is answered for a viewer by another only when that one did not know all of it. Throws nothing.
 *
 * @example
 * const implied = impliedWidths();
 * implied.begin([1, 2]).learn(7, 1.5);
 * implied.begin([2]).of(7); // 1.5
 */
export function impliedWidths(): { begin(told: readonly number[]): ViewerAnswers } {
  const before: { readonly told: ReadonlySet<number>; readonly widths: Map<number, number> }[] = [];
  return {
    begin(told) {
      const above = before.filter((other) => told.every((i) => other.told.has(i)));
      const widths = new Map<number, number>();
      before.push({ told: new Set(told), widths });
      return {
        of(atom) {
          const known = above.flatMap((other) => other.widths.get(atom) ?? []);
          return known.length === 0 ? null : Math.max(...known);
        },
        learn: (atom, width) => void widths.set(atom, width),
      };
    },
  };
}
