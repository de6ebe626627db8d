export interface SubmissionGridRow {
  id: string;
  label: string;
  /** Small print after the name, such as the system. */
  note?: string;
  href?: string;
  /** One per round: submitted, not submitted, or null where the organisation was not in the round. */
  submitted: (boolean | null)[];
}

export interface SubmissionGridProps {
  /** Oldest first; the first characters head the columns. */
  rounds: { id: string; label: string }[];
  rows: SubmissionGridRow[];
  label: string;
  rowHeading?: string;
}
