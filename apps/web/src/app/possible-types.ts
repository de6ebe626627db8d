/** Members of every union of the API, so that the cache can tell them apart. */
export const POSSIBLE_TYPES = {
  AssessmentResult: ['AnswersRefused', 'Assessment', 'LinkClosed'],
  BoardReleaseResult: ['BoardRelease', 'RoundNotReleased'],
  CollectionResult: ['CollectionChanged', 'MembersRefused', 'SubmissionLocked', 'SubmissionNotFound'],
  GroupCell: ['NotAvailableAtThisLevel', 'ReleasedCell'],
  HistogramResult: ['NotAvailableAtThisLevel', 'ReleasedHistogram'],
  ImportResult: ['ImportAccepted', 'ImportNotFound', 'ImportRejected'],
  OpenRoundResult: ['Round', 'RoundRefused'],
  PersonResult: ['PersonChanged', 'PersonRefused'],
  QuartilesResult: ['NotAvailableAtThisLevel', 'ReleasedQuartiles'],
  ReleaseJobResult: ['ReleaseJob', 'ReleaseRefused'],
  ReleaseResult: ['Release', 'RoundNotReleased'],
  ReopenResult: ['SubmissionLocked', 'SubmissionNotFound', 'SubmissionReopened'],
  SignOffResult: ['SubmissionLocked', 'SubmissionNotFound', 'SubmissionSignedOff'],
};
