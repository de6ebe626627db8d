import type { OdsCode } from '@boardmark/assessment';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';
import type { ReleasedRound } from './ledger.repository.js';
import type { SubmissionHistory } from './model/system-board.model.js';
import { refOf } from './ref-of.js';

/** Who submitted in which round: one row per trust in the order of names, null where it was not asked. */
export function toSubmissionHistory(
  series: readonly ReleasedRound[],
  submissions: readonly { readonly release: string; readonly code: OdsCode; readonly submitted: boolean }[],
  names: ReadonlyMap<OdsCode, OrganisationRef>,
): SubmissionHistory {
  const trusts = [...new Set(submissions.map(({ code }) => code))]
    .map((code) => refOf(names, code))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
  const submitted = new Map(submissions.map((row) => [`${row.release} ${row.code}`, row.submitted]));
  return {
    codes: trusts.map(({ code }) => code),
    names: trusts.map(({ shortName }) => shortName),
    rounds: series.map(({ round }) => round.id),
    submitted: trusts.map(({ code }) => series.map(({ head }) => submitted.get(`${head.id} ${code}`) ?? null)),
  };
}
