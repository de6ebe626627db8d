import type { Problem } from '../problem.js';

const KEPT = 100_000;

/**
 * Gathers problems in the order in which they are added. Counts all; keeps the first 100,000, so that a huge file of nonsense does not fill
 * the memory.
 *
 * @param first problems that are known before the file is read
 * @example problemList([]).count() // 0
 */
export function problemList(first: readonly Problem[]) {
  const kept = [...first];
  let count = first.length;
  return {
    add(problems: readonly Problem[]): void {
      count += problems.length;
      for (const problem of problems) if (kept.length < KEPT) kept.push(problem);
    },
    count: (): number => count,
    list: (): readonly Problem[] => kept,
  };
}
