/** Raised when a round cannot be released; the message says why and what to do. */
export class CannotReleaseError extends Error {}
