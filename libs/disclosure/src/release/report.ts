import { GROUP_KINDS } from '../confidential-types.js';
import type { LedgerCell } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import type { DisclosureReport, ReleaseAudit, ReportCheck, ReportLevel, WithheldGroup, WorstCase } from '../release-audit.js';
import type { RoundDecision } from './round-decision.js';
import { worstCases } from './worst-cases.js';

/**
 * What an administrator reads before confirming: what is released on each level, what is withheld and why, the worst case of each class of viewers, and
 * every check with its value and limit. A group counts as released when any theme of it is. No score is in it. Throws nothing.
 */
export function reportOf(
  decision: RoundDecision,
  audit: ReleaseAudit,
  cells: readonly LedgerCell[],
  before: readonly LedgerCell[] | null,
  policy: DisclosurePolicy,
): DisclosureReport {
  const withheld = withheldGroups(decision);
  const worst = worstCases(audit.patterns.flatMap(({ leverage }) => leverage));
  return {
    levels: levelsOf(decision, cells, withheld),
    withheld,
    worst,
    checks: checksOf(worst, audit, policy),
    panels: panelsOf(decision),
    differences: before && differencesOf(before, cells),
  };
}

function levelsOf({ groups }: RoundDecision, cells: readonly LedgerCell[], withheld: readonly WithheldGroup[]): ReportLevel[] {
  const released = new Set(cells.map(({ group }) => group));
  const tooFew = new Set(withheld.flatMap(({ group, reason }) => (reason === 'k' ? [group] : [])));
  return GROUP_KINDS.map((kind) => {
    const all = groups.filter((group) => group.kind === kind);
    const hidden = all.filter(({ id }) => !released.has(id));
    const few = hidden.filter(({ id }) => tooFew.has(id)).length;
    return {
      kind,
      inStructure: all.length,
      released: all.length - hidden.length,
      tooFew: few,
      wouldExpose: hidden.length - few,
    };
  });
}

function withheldGroups({ patterns }: RoundDecision): WithheldGroup[] {
  const withheld = new Map<string, WithheldGroup>();
  for (const { themes: of, refused } of patterns)
    for (const { id, reason, by, value } of refused) {
      const known = withheld.get(`${id} ${reason}`);
      const themes = [...(known?.themes ?? []), ...of];
      withheld.set(`${id} ${reason}`, { group: id, themes, reason, by: known?.by ?? by, value: known?.value ?? value });
    }
  return [...withheld.values()];
}

function checksOf(leverage: readonly WorstCase[], { series, widths }: ReleaseAudit, policy: DisclosurePolicy): ReportCheck[] {
  const atMost = (rule: string, what: string, { value, limit }: WorstCase): ReportCheck => ({
    rule,
    what,
    value,
    limit,
    passed: value <= limit + 1e-9,
    narrow: value > limit * (1 - policy.narrowMargin),
  });
  const words = (viewer: string): string => viewer.replaceAll('_', ' ');
  return [
    ...leverage.map((worst) => atMost('D6', `Share of one score explained to: ${words(worst.viewer)}`, worst)),
    ...series.map((worst) => atMost('D16', `Share explained by all rounds to: ${words(worst.viewer)}`, worst)),
    ...widths.map(({ viewer, value, limit }) => ({
      rule: 'D7',
      what: `Narrowest range left to: ${words(viewer)}`,
      value,
      limit,
      passed: value >= limit - 1e-6,
      narrow: value < limit * (1 + policy.narrowMargin),
    })),
  ];
}

function panelsOf({ patterns }: RoundDecision): DisclosureReport['panels'] {
  const found = new Map<string, string[]>();
  for (const { panels, themes } of patterns)
    for (const group of panels) found.set(group, [...(found.get(group) ?? []), ...themes]);
  return [...found].map(([group, of]) => ({ group, themes: of }));
}

function differencesOf(before: readonly LedgerCell[], now: readonly LedgerCell[]): DisclosureReport['differences'] {
  const keys = (cells: readonly LedgerCell[]) => new Set(cells.map(({ group, theme }) => `${group} ${theme}`));
  const [first, second] = [keys(before), keys(now)];
  return { added: [...second].filter((key) => !first.has(key)), removed: [...first].filter((key) => !second.has(key)) };
}
