import type { Problem } from '../tripwire/problem.js';

/** The programme of a possible range with variables for each trust and each of its bins, known ones fixed: plain, and slow for many trusts. */
export function trustByTrust(
  { values, edges, cells }: Problem,
  known: readonly boolean[],
  target: number,
  sense: string,
): string {
  const bins = edges.slice(1).map((_, b) => b);
  const rows = values.flatMap((_, i) => [
    `${bins.map((b) => `z${i}_${b}`).join(' + ')} = 1`,
    `x${i} - ${bins.map((b) => `${edges[b]} z${i}_${b}`).join(' - ')} >= 0`,
    `x${i} - ${bins.map((b) => `${edges[b + 1]} z${i}_${b}`).join(' - ')} <= 0`,
  ]);
  for (const { members, sum, counts } of cells) {
    const total = members.map((i) => `x${i}`).join(' + ');
    rows.push(`${total} >= ${sum.least}`, `${total} <= ${sum.most}`);
    for (const { from, to, least, most } of counts) {
      const inside = members.flatMap((i) => bins.slice(from, to).map((b) => `z${i}_${b}`)).join('\n + ');
      rows.push(`${inside} >= ${least}`, `${inside} <= ${most}`);
    }
  }
  const own = (i: number) => edges.findLastIndex((edge) => (values[i] ?? NaN) >= edge);
  const bounds = values.flatMap((value, i) => {
    if (!known[i]) return [` 1 <= x${i} <= 5`];
    return [` x${i} = ${value}`, ` z${i}_${Math.min(own(i), bins.length - 1)} = 1`];
  });
  const binaries = values.flatMap((_, i) => bins.map((b) => ` z${i}_${b}`));
  const limits = rows.map((row, k) => ` r${k}: ${row}`).join('\n');
  return `${sense}\n obj: x${target}\nSubject To\n${limits}\nBounds\n${bounds.join('\n')}\nBinaries\n${binaries.join('\n')}\nEnd\n`;
}
