import type { OdsCode } from '@boardmark/assessment';
import type { Clarity } from '../aggregate.js';
import { MATCHINGS, type MatchingCode, OWN_MATCHING } from '../matching/matchings.js';
import type { PreparedRound } from '../prepared-round.js';
import { PROFILE_THEME } from '../profile-score.js';
import { flagDiscoveries } from '../statistics/false-discovery.js';
import { unitsOfSlice } from '../units.js';
import { fitLikeForLike } from './fit.js';
import { testSystems } from './system-estimates.js';

/** What the family of tests says of one system on one theme. */
export interface Judgement {
  /** p under the framework's own matching. */
  readonly pValue: number;
  readonly clarity: Clarity;
  /** Matchings under which the difference is flagged, in the order of registration. */
  readonly flaggedUnder: readonly MatchingCode[];
}

export interface Judgements {
  readonly of: (system: OdsCode, theme: string) => Judgement | null;
  /** Number of tests m that each verdict allows for: systems × themes with a test. */
  readonly familySize: number;
}

/**
 * Judges every system on every theme of the round in the slice `all`.
 *
 * One family per matching: all systems × all themes (`profile` is none). Benjamini and Hochberg at q = 0.10 flags within the
 * family; flagged under every registered matching is `clear`, under some `close_call`, under none `none`. A system without a test
 * (no unit, or no variance within systems) is not in the family and has no judgement; the p shown is that of the framework's own
 * matching. Throws nothing on a prepared round.
 *
 * @example judgeSystems(round).of('QRV', 'improve_care')?.clarity // 'clear'
 * @see Benjamini and Hochberg (1995)
 */
export function judgeSystems(round: PreparedRound): Judgements {
  const families = MATCHINGS.map((matching) => {
    const tests = round.themes.flatMap((theme, i) => {
      if (theme === PROFILE_THEME) return [];
      const { p } = testSystems(fitLikeForLike(unitsOfSlice(round, 'all', i), matching));
      return [...p].map(([system, pValue]) => ({ name: nameOf(system, theme), pValue }));
    });
    const flags = flagDiscoveries(tests.map(({ pValue }) => pValue));
    return { matching, tests, flagged: new Set(tests.filter((_, i) => flags[i]).map(({ name }) => name)) };
  });
  const own = families.find(({ matching }) => matching === OWN_MATCHING)?.tests ?? [];
  const judgements = new Map(
    own.map(({ name, pValue }) => {
      const flaggedUnder = families.filter(({ flagged }) => flagged.has(name)).map(({ matching }) => matching.code);
      return [name, { pValue, flaggedUnder, clarity: clarityOf(flaggedUnder.length) }];
    }),
  );
  return { of: (system, theme) => judgements.get(nameOf(system, theme)) ?? null, familySize: own.length };
}

function clarityOf(nFlags: number): Clarity {
  if (nFlags === 0) return 'none';
  return nFlags === MATCHINGS.length ? 'clear' : 'close_call';
}

const nameOf = (system: OdsCode, theme: string): string => `${system} ${theme}`;
