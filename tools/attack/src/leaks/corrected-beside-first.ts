import type { Evidence } from '../facts/evidence.js';
import { cellOf } from '../testing/add-cell.js';

/** A first version of the last round without one trust, whose answers came late, beside the version with it. */
export function correctedBesideFirst(evidence: Evidence): Evidence {
  const last = evidence.releases.at(-1);
  if (!last) return evidence;
  const late = last.trusts.find(({ code }) => [...last.scores.values()].every((scores) => scores.has(code)))?.code;
  const scores = new Map([...last.scores].map(([theme, of]) => [theme, new Map([...of].filter(([code]) => code !== late))]));
  const before = { ...last, id: `${last.id} first version`, scores };
  const cells = last.cells.flatMap(({ theme, group, kind, members }) => cellOf(before, theme, group, kind, members));
  return { ...evidence, releases: [...evidence.releases, { ...before, cells }] };
}
