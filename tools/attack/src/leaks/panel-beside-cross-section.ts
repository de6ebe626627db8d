import { stepOf } from '../facts/build-system.js';
import type { Evidence, SeenChange } from '../facts/evidence.js';

/** The change of the trusts that took part in both of the last two rounds, beside the means of both, for every group. */
export function panelBesideCrossSection(evidence: Evidence): Evidence {
  const [before, after] = evidence.releases.slice(-2);
  if (!before || !after) return evidence;
  const changes = after.cells.flatMap(({ group, theme, members }): SeenChange[] => {
    const [earlier, later] = [before.scores.get(theme), after.scores.get(theme)];
    const panel = members.filter((code) => earlier?.has(code) === true && later?.has(code) === true);
    const total = panel.reduce((sum, code) => sum + (later?.get(code) ?? 0) - (earlier?.get(code) ?? 0), 0);
    const step = stepOf(panel.length);
    const value = Math.round(total / panel.length / step) * step;
    return [
      { group, theme, from: before.id, to: after.id, panel, change: { value, low: value - step / 2, high: value + step / 2 } },
    ];
  });
  return { ...evidence, changes };
}
