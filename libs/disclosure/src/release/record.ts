import type { LinearSolver } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { ReleaseAudit, WorstCase } from '../release-audit.js';
import type { DecidedTheme } from '../disclose-confidential.js';
import type { RoundDecision } from './round-decision.js';
import { worstCases } from './worst-cases.js';

/** The record that is stored with a release (D24). No durations: the same inputs give the same record. Throws nothing. */
export function auditOf(
  { patterns }: RoundDecision,
  themes: readonly DecidedTheme[],
  policy: DisclosurePolicy,
  solver: Pick<LinearSolver, 'name' | 'version'>,
): ReleaseAudit {
  return {
    policyVersion: policy.version,
    patterns: patterns.map(({ audit }) => audit),
    series: worstCases(patterns.flatMap(({ worst }) => worst)),
    widths: narrowest(themes, policy),
    ladder: themes.flatMap(({ ladder }) => ladder),
    solver: `${solver.name} ${solver.version}`,
    seed: null,
  };
}

/** The narrowest range left to each class of viewers over all themes. */
function narrowest(themes: readonly DecidedTheme[], policy: DisclosurePolicy): WorstCase[] {
  const widths = new Map<string, WorstCase>();
  for (const { theme, tripwire } of themes)
    for (const { viewer, who, about, width } of tripwire.narrowest) {
      const known = widths.get(viewer);
      if (!known || width < known.value)
        widths.set(viewer, { viewer, who, about, theme, value: width, limit: policy.tripwire.width });
    }
  return [...widths.values()];
}
