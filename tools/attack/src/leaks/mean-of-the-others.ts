import type { Middleman } from '../testing/middleman.js';
import { isGroupFile, rewriteRows } from '../testing/rewrite.js';

/** A trust reads means without itself: for every session but the first, a little different. */
export function meanOfTheOthers(): Middleman {
  let first: string | undefined;
  return async (asked, answer) => {
    const given = await answer(asked);
    if (!isGroupFile(asked)) return given;
    first ??= asked.viewer;
    if (asked.viewer === first) return given;
    return rewriteRows(given, (rows) =>
      rows.map((row) => (row['group'] === 'england' ? { ...row, mean: (Number(row['mean']) + 0.01).toFixed(2) } : row)),
    );
  };
}
