import type { Problem } from '../problem.js';

const KEPT = 100_000;

/** Gathers problems in order. Counts all; keeps the first 100,000, so that a huge file of nonsense does not fill the memory. */
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
