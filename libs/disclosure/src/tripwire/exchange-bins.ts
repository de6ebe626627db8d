import type { TruePoint } from './true-point.js';

/** Values that change between two bins: those that go from the first to the second, and those that go back. */
export interface Exchange {
  readonly forth: readonly number[];
  readonly back: readonly number[];
}

/** Most values in one exchange, and candidates looked at where a count has to be put right. */
const MOST = 5;
const BRANCHES = 4;

/**
 * Sets of values that can change between two bins, the target forth among them, without breaking a count of any cell.
 *
 * When a cell would gain (or lose) more members of the second bin than its counts allow, one of its unknown values goes back (or forth) too: those
 * first that leave the fewest other cells broken, then those nearest in value to the target; four are looked at each time and five move
 * at most. Yields exchanges in the order found, the same for the same input; none proves nothing.
 *
 * @param here bin of the target, `there` the bin it goes to, another one
 * @param known whether the viewer knows the value at each position; these do not move
 * @example [...exchangeBins(start, 3, 4, 5, known)][0] // { forth: [3], back: [17] }
 */
export function* exchangeBins(
  start: TruePoint,
  target: number,
  here: number,
  there: number,
  known: readonly boolean[],
): Generator<Exchange> {
  const { problem, bins } = start;
  const { cells, cellsOf, values } = problem;
  const net = new Map<number, number>();
  const shift = (i: number, by: number) => cellsOf[i]?.forEach((c) => net.set(c, (net.get(c) ?? 0) + by));
  const isBroken = (c: number) => !allows(start, c, here, there, net.get(c) ?? 0);
  const broken = () => [...net.keys()].filter(isBroken);
  const distance = (j: number) => Math.abs((values[j] ?? NaN) - (values[target] ?? NaN));

  function* search(exchange: Exchange): Generator<Exchange> {
    const wrong = broken();
    const size = (c: number) => cells[c]?.members.length ?? 0;
    const [cell] = wrong.sort((a, b) => size(a) - size(b) || a - b);
    if (cell === undefined) return yield exchange;
    const moving = [...exchange.forth, ...exchange.back];
    if (moving.length === MOST) return;
    const by = (net.get(cell) ?? 0) > 0 ? -1 : 1;
    const candidates = (cells[cell]?.members ?? []).filter(
      (j) => !known[j] && !moving.includes(j) && bins[j] === (by < 0 ? there : here),
    );
    const judged = candidates.map((j) => {
      shift(j, by);
      const left = broken().length;
      shift(j, -by);
      return { j, left };
    });
    judged.sort((a, b) => a.left - b.left || distance(a.j) - distance(b.j) || a.j - b.j);
    for (const { j } of judged.slice(0, BRANCHES)) {
      shift(j, by);
      yield* search(by < 0 ? { ...exchange, back: [...exchange.back, j] } : { ...exchange, forth: [...exchange.forth, j] });
      shift(j, -by);
    }
  }

  shift(target, 1);
  yield* search({ forth: [target], back: [] });
}

/** Whether the counts of a cell allow that `net` more of its members are in bin `there` instead of `here`. */
function allows({ problem, counts }: TruePoint, cell: number, here: number, there: number, net: number): boolean {
  const limits = problem.cells[cell]?.counts ?? [];
  return limits.every(({ from, to, least, most }, k) => {
    const change = net * (Number(there >= from && there < to) - Number(here >= from && here < to));
    const count = (counts[cell]?.[k] ?? 0) + change;
    return change === 0 || (count >= least && count <= most);
  });
}
