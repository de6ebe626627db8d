import type { ImportOutcome } from '../imports.service.js';
import { problemTable } from './problem-table.js';

export { writeErrorsFile } from './write-errors-file.js';

export interface ImportRequest {
  readonly file: string;
  readonly round: string;
  readonly commit: boolean;
  /** Who signed off what is stored. */
  readonly signedOffBy: string | null;
}

const count = (n: number, noun: string): string => `${n.toLocaleString('en-GB')} ${noun}${n === 1 ? '' : 's'}`;

/** What an import came to, for the terminal. */
export function describeOutcome(outcome: ImportOutcome, { file, round, commit, signedOffBy }: ImportRequest): string {
  if (outcome.outcome === 'rejected') {
    const headline = `${file} was refused for round ${round}: ${count(outcome.nProblems, 'problem')}. Nothing was stored.`;
    return `${headline}\n\n${problemTable(outcome.problems, outcome.nProblems)}`;
  }
  const { nRows, nSubmissions, nScores, nResponses, id } = outcome.result;
  const held = nResponses > 0 ? count(nResponses, 'board member') : count(nScores, 'score');
  const contents = `${count(nRows, 'row')}, ${count(nSubmissions, 'submission')}, ${held}`;
  const locked = signedOffBy === null ? '' : ` Signed off by ${signedOffBy}, and locked.`;
  if (outcome.repeated) return `${file} is in round ${round} already, as import ${id}: ${contents}. Nothing was stored twice.`;
  if (outcome.stored) return `${file} is stored in round ${round} as import ${id}: ${contents}.${locked}`;
  const next = commit ? '' : ' Run it again with --commit to store it.';
  return `${file} is right for round ${round}: ${contents}. Nothing was stored.${next}`;
}
