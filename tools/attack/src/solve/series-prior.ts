import { DISCLOSURE_POLICY } from '@boardmark/disclosure';
import type { Evidence } from '../facts/evidence.js';
import type { Unknown } from '../facts/linear-system.js';

const { priorSd, changeSd } = DISCLOSURE_POLICY.series;
const CORRELATION = 1 - changeSd ** 2 / (2 * priorSd ** 2);

/**
 * What an attacker takes for granted: a spread of 0.45 in a round and of 0.25 from one round to the next, nothing in common between trusts, and a trust
 * that took over from m others starts from their mean.
 */
export function priorCovariance(successions: Evidence['successions'], unknowns: readonly Unknown[]) {
  const firstSeen = new Map<string, number>();
  for (const { trust, position } of unknowns) firstSeen.set(trust, Math.min(position, firstSeen.get(trust) ?? position));
  const starts = new Map<string, string[]>();
  for (const { predecessor, successor } of successions) {
    if ((firstSeen.get(predecessor) ?? Infinity) < (firstSeen.get(successor) ?? -Infinity))
      starts.set(successor, [...(starts.get(successor) ?? []), predecessor]);
  }
  const share = (a: Unknown, b: Unknown) => {
    if (a.trust === b.trust) return 1;
    const [earlier, later] = a.position <= b.position ? [a, b] : [b, a];
    const from = starts.get(later.trust) ?? [];
    return from.includes(earlier.trust) ? 1 / Math.sqrt(from.length) : 0;
  };
  const of = (a: Unknown, b: Unknown): number => {
    const gap = a.key === b.key ? 0 : Math.max(Math.abs(a.position - b.position), a.round === b.round ? 2 : 0);
    return priorSd ** 2 * CORRELATION ** gap * share(a, b);
  };
  return {
    of,
    kin: (trust: string) => [
      trust,
      ...(starts.get(trust) ?? []),
      ...[...starts].flatMap(([s, p]) => (p.includes(trust) ? [s] : [])),
    ],
  };
}
