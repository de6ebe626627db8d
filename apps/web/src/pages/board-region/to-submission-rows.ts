import type { SubmissionGridRow } from '@boardmark/charts';
import type { Region } from './BoardRegionPage.js';

export interface SubmissionRows {
  /** Trusts that did not submit in some round they were in, alphabetically. */
  gaps: SubmissionGridRow[];
  all: SubmissionGridRow[];
  /** How many did not submit in the round shown. */
  nMissing: number;
}

export function toSubmissionRows(
  { codes, names, rounds, submitted }: Region['submissions'],
  round: string,
  hrefOf: (code: string) => string,
): SubmissionRows {
  const at = rounds.indexOf(round);
  const all = codes
    .map((code, index): SubmissionGridRow => ({
      id: code,
      label: names[index] ?? code,
      href: hrefOf(code),
      submitted: [...(submitted[index] ?? [])],
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-GB'));
  return {
    gaps: all.filter((row) => row.submitted.includes(false)),
    all,
    nMissing: all.filter((row) => row.submitted[at] === false).length,
  };
}
