/** Members of every union of the API, so that the cache can tell them apart. */
export const POSSIBLE_TYPES = {
  BoardReleaseResult: ['BoardRelease', 'RoundNotReleased'],
  GroupCell: ['NotAvailableAtThisLevel', 'ReleasedCell'],
  HistogramResult: ['NotAvailableAtThisLevel', 'ReleasedHistogram'],
  ImportResult: ['ImportAccepted', 'ImportNotFound', 'ImportRejected'],
  QuartilesResult: ['NotAvailableAtThisLevel', 'ReleasedQuartiles'],
  ReleaseJobResult: ['ReleaseJob', 'ReleaseRefused'],
  ReleaseResult: ['Release', 'RoundNotReleased'],
  SignOffResult: ['SubmissionLocked', 'SubmissionNotFound', 'SubmissionSignedOff'],
};
