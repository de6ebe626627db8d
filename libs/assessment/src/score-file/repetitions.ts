import type { CheckedRow, RowKey } from './checked-row.js';
import type { Finding } from './place-findings.js';

/**
 * Finds scores that are there twice: in an earlier row of the file, or already stored in the round (then once per submission).
 *
 * Returns a function to be called once per row, in order. It remembers one key per score of the file. Findings are of code `DUPLICATE`
 * and name the row that was first.
 */
export function findRepetitions(stored: ReadonlySet<string>): (row: number, checked: CheckedRow) => Finding[] {
  const firstRows = new Map<string, number>();
  const storedSeen = new Set<string>();
  return (row, { identity, submission }) => {
    const findings: Finding[] = [];
    const first = identity === null ? undefined : firstRows.get(identity.key);
    if (identity !== null && first !== undefined) findings.push(repeated(identity, `Row ${first} already holds this.`));
    else if (identity !== null) firstRows.set(identity.key, row);
    if (submission !== null && stored.has(submission.key) && !storedSeen.has(submission.key)) {
      storedSeen.add(submission.key);
      findings.push(repeated(submission, 'The round already holds this submission.'));
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
