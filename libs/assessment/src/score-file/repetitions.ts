import type { CheckedRow, RowKey } from './checked-row.js';
import { storedFinding, type StoredSubmissions } from './stored-finding.js';
import type { Finding } from './place-findings.js';

/**
 * Finds scores that are there twice: an identity that an earlier row of the file had, or a submission that the round holds already.
 *
 * Returns a function to be called once per row, in order, with the number of the row. Its findings have the code `DUPLICATE`: one naming the
 * first row that held the identity, and, for the first row of each stored submission, what `storedFinding` says. A key that was not
 * understood (null) repeats nothing. It remembers one key per row of the file. Throws nothing.
 *
 * @param submissions of the round
 * @example
 * const repetitions = findRepetitions({ stored: new Set() });
 * repetitions(2, checked); // []
 * repetitions(5, checked); // [{ code: 'DUPLICATE', message: 'Row 2 already holds this.', … }]
 */
export function findRepetitions(submissions: StoredSubmissions): (row: number, checked: CheckedRow) => Finding[] {
  const firstRows = new Map<string, number>();
  const storedSeen = new Set<string>();
  return (row, { identity, submission }) => {
    const findings: Finding[] = [];
    const first = identity === null ? undefined : firstRows.get(identity.key);
    if (identity !== null && first !== undefined) findings.push(repeated(identity, `Row ${first} already holds this.`));
    else if (identity !== null) firstRows.set(identity.key, row);
    if (submission !== null && submissions.stored.has(submission.key) && !storedSeen.has(submission.key)) {
      storedSeen.add(submission.key);
      findings.push(storedFinding(submission, submissions));
    }
    return findings;
  };
}

const repeated = ({ key, column }: RowKey, message: string): Finding => ({
  column,
  code: 'DUPLICATE',
  message,
  value: key,
  expected: 'Each organisation, care setting and theme once',
});
