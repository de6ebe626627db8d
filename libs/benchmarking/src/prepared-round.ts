import type { CareSetting } from '@boardmark/assessment';
import { type MatchingGroup, matchingGroupOf } from './matching/matching-group.js';
import { profileScore, PROFILE_THEME } from './profile-score.js';
import { type DivideAmongGroups, groupingOf } from './groups.js';
import { compareCodes } from './ordering.js';
import type { RoundData, TrustAsAt, TrustSubmission } from './round-data.js';

/** A submission with its trust, its matching group and its scores in the order of the prepared themes, `profile` last. */
export interface PreparedSubmission {
  readonly trust: TrustAsAt;
  readonly careSetting: CareSetting;
  readonly matchingGroup: MatchingGroup;
  readonly scores: readonly (number | null)[];
}

/** A checked round in one order, whatever the order of its input. */
export interface PreparedRound {
  /** Themes of the round, then `profile`. */
  readonly themes: readonly string[];
  readonly trusts: readonly TrustAsAt[];
  /** Submissions with at least one score, by trust and care setting. */
  readonly submissions: readonly PreparedSubmission[];
  readonly divideAmongGroups: DivideAmongGroups;
}

/**
 * Checks a round, sorts it, so that sums come out the same to the last bit whatever the order of the input, and adds the profile.
 *
 * Submissions without any score are left out: their trust has not submitted. Throws `Error` for a theme called `profile`, a trust
 * or a submission given twice, a submission of a trust that is not eligible, or scores that do not fit the themes.
 *
 * @example prepareRound({ themes: ['well_led'], trusts: [], submissions: [] }).themes // ['well_led', 'profile']
 */
export function prepareRound({ themes, trusts, submissions }: RoundData): PreparedRound {
  if (new Set([...themes, PROFILE_THEME]).size !== themes.length + 1)
    throw new Error('Themes need names of their own, none of them "profile".');
  const byCode = new Map(trusts.map((trust) => [trust.code, trust]));
  if (byCode.size !== trusts.length) throw new Error('A trust is given twice.');
  const prepared = submissions.map((submission) => prepareSubmission(submission, byCode, themes.length)).sort(bySubmission);
  prepared.forEach((submission, i) => {
    const next = prepared[i + 1];
    if (next && bySubmission(submission, next) === 0)
      throw new Error(`${next.trust.code} has two submissions for ${next.careSetting}.`);
  });
  return {
    themes: [...themes, PROFILE_THEME],
    trusts: [...trusts].sort((a, b) => compareCodes(a.code, b.code)),
    submissions: prepared.filter(({ scores }) => scores.some((score) => score !== null)),
    divideAmongGroups: groupingOf(trusts),
  };
}

function prepareSubmission(
  { trust: code, careSetting, scores }: TrustSubmission,
  trusts: ReadonlyMap<string, TrustAsAt>,
  nThemes: number,
): PreparedSubmission {
  const trust = trusts.get(code);
  if (!trust) throw new Error(`${code} has a submission but is not among the trusts of the round.`);
  if (scores.length !== nThemes || scores.some((score) => score !== null && !Number.isFinite(score))) {
    throw new Error(`The scores of ${code} for ${careSetting} do not fit the themes of the round.`);
  }
  return {
    trust,
    careSetting,
    matchingGroup: matchingGroupOf(careSetting, trust.sector),
    scores: [...scores, profileScore(scores)],
  };
}

function bySubmission(a: PreparedSubmission, b: PreparedSubmission): number {
  return compareCodes(a.trust.code, b.trust.code) || compareCodes(a.careSetting, b.careSetting);
}
