import { LEVELS } from '@boardmark/assessment';
import { compareWithEngland } from './change/against-england.js';
import { decomposeChange } from './change/decompose-change.js';
import { type GroupPanel, groupPanels } from './change/group-panels.js';
import { groupVerdicts } from './change/group-verdicts.js';
import { meanChange, type PooledChange, poolChanges } from './change/pooled-change.js';
import { trustVerdict } from './change/trust-verdict.js';
import type { ChangeResult, GroupChange, TrustChange } from './change-types.js';
import { changeParameters } from './change/change-parameters.js';
import { prepareRound } from './prepared-round.js';
import type { RoundData } from './round-data.js';
import { mean } from './statistics/mean.js';
import { halfWidths, tTestP } from './statistics/t-distribution.js';

/**
 * Change of the overall score between two rounds of one series, on matched panels.
 *
 * A trust's change is the difference of its overall scores (mean of its settings), with a verdict by a fixed step. A group's is
 * the mean change d̄ of its trusts in both rounds, ± t_{0.975, N_S − G} · √(s_Δ² / n), with the verdict of `groupVerdicts`, the
 * comparison of `compareWithEngland` (systems and regions, each level a family), and the parts of the cross-section's change.
 * Changes in points. Groups without a trust in both rounds are left out. Trusts by code; groups by level and code.
 *
 * Throws `Error` when the themes differ: two series are never spliced; and for contradictory input (see `prepareRound`).
 *
 * @example compareRounds(round2024, round2025).groups[0]?.change // England: 0.156
 * @see Benjamini and Hochberg (1995); checked against NumPy and SciPy
 */
export function compareRounds(before: RoundData, after: RoundData): ChangeResult {
  if (before.themes.join() !== after.themes.join()) throw new Error('Rounds of different themes cannot be compared.');
  const panels = groupPanels(prepareRound(before), prepareRound(after)).filter(({ panel }) => panel.length > 0);
  const pooled = poolChanges(panels);
  const england = panels.find(({ key }) => key.level === 'england');
  const trusts = (england?.panel ?? []).map(trustChange);
  return { trusts, groups: england ? groupChanges(panels, england, pooled) : [], parameters: changeParameters(trusts, pooled) };
}

function trustChange({ trust, before, after }: GroupPanel['panel'][number]): TrustChange {
  return { trust, before, after, change: after - before, verdict: trustVerdict(after - before) };
}

function groupChanges(panels: readonly GroupPanel[], england: GroupPanel, pooled: PooledChange): GroupChange[] {
  const halfWidth = halfWidths(pooled.variance, pooled.df);
  const described = panels.map((group) => describe(group, pooled, halfWidth));
  const verdicts = groupVerdicts(described);
  const against = LEVELS.flatMap((level) => {
    const groups = panels.filter(({ key }) => key.level === level).map(sizeAndChange);
    return level === 'england' ? groups.map(() => null) : compareWithEngland(groups, sizeAndChange(england), pooled);
  });
  return described.map((group, i) => ({
    ...group,
    verdict: verdicts[i] ?? 'no_clear_change',
    againstEngland: against[i] ?? null,
  }));
}

function sizeAndChange(group: GroupPanel) {
  return { n: group.panel.length, change: meanChange(group) };
}

function describe(
  group: GroupPanel,
  { variance, df }: PooledChange,
  halfWidth: (n: number) => number | null,
): Omit<GroupChange, 'verdict' | 'againstEngland'> {
  const { n, change } = sizeAndChange(group);
  const half = halfWidth(n);
  const { leavers, entrants } = decomposeChange(group.panel, group.before, group.after);
  const verdicts = group.panel.map((pair) => trustVerdict(pair.after - pair.before));
  return {
    ...group.key,
    nPanel: n,
    before: mean(group.panel.map((pair) => pair.before)),
    after: mean(group.panel.map((pair) => pair.after)),
    change,
    ciLow: half === null ? null : change - half,
    ciHigh: half === null ? null : change + half,
    pValue: tTestP(change, variance === null ? null : variance / n, df),
    nImproved: verdicts.filter((verdict) => verdict === 'improved').length,
    nDeteriorated: verdicts.filter((verdict) => verdict === 'deteriorated').length,
    leaversEffect: leavers,
    entrantsEffect: entrants,
  };
}
