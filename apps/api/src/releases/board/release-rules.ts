import { CannotReleaseError } from '../cannot-release.js';
import type { CorrectionReason } from '../release-audit.entity.js';
import type { BoardInputs } from './board-inputs.js';

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/** A release is prepared by one person and confirmed by another. */
export function requireTwoPeople(preparedBy: string, confirmedBy: string): void {
  if (plain(preparedBy) === '' || plain(confirmedBy) === '')
    throw new CannotReleaseError('Say who prepares and who confirms the release.');
  if (plain(preparedBy) === plain(confirmedBy))
    throw new CannotReleaseError(`${preparedBy.trim()} prepared this release; another person has to confirm it.`);
}

/** The first version of a release has no reason; every later one is a correction of some kind. */
export function requireReason(current: object | null, reason: CorrectionReason | null): void {
  if (current && reason === null)
    throw new CannotReleaseError(
      'The round is released already. Say why there is another version: late_submission, corrected_submission or method.',
    );
  if (!current && reason !== null) throw new CannotReleaseError('A first version corrects nothing; leave the reason out.');
}

/** What peers read of later rounds was decided without this one, so rounds of a series are released in their order. */
export function requireNextInSeries({ round, earlier }: BoardInputs): void {
  if (earlier.some((release) => release.round > round.position))
    throw new CannotReleaseError(
      `A later round of ${round.series} is released already; ${round.id} can no longer be released before it.`,
    );
}
