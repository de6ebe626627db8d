import type { RegisteredPerson, SeriesSuccession } from '../confidential-types.js';
import { predecessorsOf } from '../series/series-problem.js';

/** The same person with the predecessors of every trust answered for: a trust's own earlier scores are its successor's. Throws nothing. */
export function withPredecessors<Person extends RegisteredPerson>(
  person: Person,
  successors: readonly SeriesSuccession[],
): Person {
  const trusts = new Set(person.trusts.flatMap((code) => [code, ...predecessorsOf(code, successors)]));
  return { ...person, trusts: [...trusts].sort() };
}

/** Whether trusts are all of the line of one: itself and those it took over. Throws nothing. */
export const haveBecomeOne = (trusts: readonly string[], successors: readonly SeriesSuccession[]): boolean =>
  successors.some(({ successor }) => {
    const line = predecessorsOf(successor, successors).add(successor);
    return trusts.every((code) => line.has(code));
  });
