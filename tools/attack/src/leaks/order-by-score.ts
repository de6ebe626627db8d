import { readCsv } from '../channels/csv.js';
import type { Answer, Asked, Middleman } from '../testing/middleman.js';
import { isGroupFile, rewriteGroups, rewriteRows } from '../testing/rewrite.js';

/** Groups come in the order of their means, and so do the nodes that a page makes of them. */
export const groupsByScore: Middleman = async (asked, answer) => {
  const means = asked.body?.includes('nEligible submitters available') ? await meansOf(asked, answer) : null;
  const given = await answer(asked);
  if (!means) return given;
  return rewriteGroups(given, (groups) => [...groups].sort((a, b) => (means.get(b.id) ?? 0) - (means.get(a.id) ?? 0)));
};

/** Rows of the file come in the order of their means. */
export const rowsByScore: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  if (!isGroupFile(asked)) return given;
  return rewriteRows(given, (rows) => [...rows].sort((a, b) => Number(b['mean']) - Number(a['mean'])));
};

async function meansOf({ viewer, body }: Asked, answer: Answer): Promise<Map<string, number>> {
  const { variables } = JSON.parse(body ?? '') as { variables: { round: string } };
  const file = await answer({ viewer, path: `/data/board/${variables.round}/groups.csv`, body: null });
  return new Map(readCsv(file.body).rows.map(({ group = '', mean }) => [group, Number(mean)]));
}
