import type { Middleman } from '../testing/middleman.js';
import { isGroupFile, rewriteRows } from '../testing/rewrite.js';

/** A trust reads means without itself: a little different for each. */
export const meanOfTheOthers: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  if (!isGroupFile(asked) || !asked.viewer.includes('trust')) return given;
  return rewriteRows(given, (rows) =>
    rows.map((row) => (row['group'] === 'england' ? { ...row, mean: (Number(row['mean']) + 0.01).toFixed(2) } : row)),
  );
};
