import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence, SeenCell, SeenRelease } from '../facts/evidence.js';
import { SCORE_HALF } from '../facts/score-precision.js';
import type { Finding } from './finding.js';

const { extremes } = DISCLOSURE_POLICY;

/**
 * Whether a mean is a number although it, or what is left of it once somebody has taken away all they know, is near an end of the scale: then everybody
 * who is left is there, too.
 */
export function findOpenExtremes({ releases, persons }: Evidence): Finding[] {
  return releases.flatMap((release) => {
    const holders = holdersIn(release, persons);
    return release.cells.flatMap((cell) => (cell.mean.value === null ? [] : worstOf(release, cell, holders)));
  });
}

function worstOf(
  { id, scores }: SeenRelease,
  { theme, group, members, mean }: SeenCell,
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): Finding[] {
  const of = scores.get(theme);
  const values = members.flatMap((code) => (of?.has(code) === true ? [{ code, value: of.get(code) ?? NaN }] : []));
  const found = (audience: string, rest: number): Finding => ({
    attack: 'open extremes',
    audience,
    text: `The mean of ${group} (${theme}, ${id}) is a number, ${mean.value}; without what is known it is ${rest.toFixed(2)}.`,
  });
  for (const [audience, known] of holders) {
    const rest = values.filter(({ code }) => !known.has(code));
    const left = rest.reduce((sum, { value }) => sum + value, 0) / rest.length;
    if (rest.length > 0 && (left < extremes.low - SCORE_HALF || left > extremes.high + SCORE_HALF))
      return [found(audience, left)];
  }
  return [];
}

/** Trusts that each holder knows, an outsider first. */
function holdersIn({ trusts }: SeenRelease, persons: Evidence['persons']): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>([['outsider', new Set()]]);
  const add = (holder: string, code: string) => known.set(holder, (known.get(holder) ?? new Set<string>()).add(code));
  for (const { code, system, region } of trusts) {
    for (const holder of [`trust:${code}`, `system:${system}`, `region:${region}`]) add(holder, code);
    for (const person of persons)
      if (person.trusts.includes(code) || person.systems.includes(system) || person.regions.includes(region))
        add(person.id, code);
  }
  return known;
}
