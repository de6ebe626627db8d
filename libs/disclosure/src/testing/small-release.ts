import fc from 'fast-check';
import { cellStep, composeCells } from '../compose-cells.js';
import type { GroupKind, PeerGroup } from '../confidential-types.js';
import { DISCLOSURE_POLICY, type DisclosurePolicy } from '../policy.js';
import type { TripwireInput, Viewer } from '../tripwire/tripwire-input.js';

/** A policy under which a handful of trusts shows quartiles and histograms. */
export const SMALL_POLICY: DisclosurePolicy = {
  ...DISCLOSURE_POLICY,
  quartiles: { beyondLargestHolder: 3 },
  histogram: { ...DISCLOSURE_POLICY.histogram, minimum: 5, beyondLargestHolder: 3, fewest: 1, dominant: 0.95 },
};

/** A registered group for tests; `england` shows a distribution, `system` its mean alone. */
export function groupOf(kind: GroupKind, code: string, members: readonly string[]): PeerGroup {
  const id = `${kind}:${code}`;
  return { id, kind, code, name: id, shortName: id, members, rule: '', nearest: [] };
}

/** What the tripwire is given for composed cells of groups of trusts that all have a score. */
export function inputOf(
  groups: readonly PeerGroup[],
  scores: ReadonlyMap<string, number>,
  viewers: readonly Viewer[] = [],
  policy: DisclosurePolicy = SMALL_POLICY,
): TripwireInput {
  const cells = composeCells(groups, { theme: 'culture', scores }, [], policy);
  return {
    values: [...scores].map(([id, value]) => ({ id, value })),
    cells: groups.flatMap(({ kind, members }, k) => {
      const cell = cells[k];
      return cell ? [{ kind, cell, members, step: cellStep(members.length, 'normal', policy) }] : [];
    }),
    viewers,
  };
}

/** Six to ten trusts, England and up to four overlapping groups of them, and somebody who knows one to three scores. */
export const smallReleases = fc.integer({ min: 6, max: 10 }).chain((n) => {
  const codes = Array.from({ length: n }, (_, i) => `T${i}`);
  return fc
    .record({
      hundredths: fc.array(fc.integer({ min: 100, max: 500 }), { minLength: n, maxLength: n }),
      groups: fc.array(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 2, maxLength: n - 1 }), {
        minLength: 1,
        maxLength: 4,
      }),
      shown: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      known: fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 3 }),
    })
    .map(({ hundredths, groups, shown, known }) => {
      const scores = new Map(codes.map((code, i) => [code, (hundredths[i] ?? 100) / 100]));
      const others = groups.map((members, k) => groupOf(shown[k] ? 'region' : 'system', `${k}`, members));
      const viewer: Viewer = { id: 'system:X', kind: 'system', knows: known };
      return { scores, input: inputOf([groupOf('england', 'ENG', codes), ...others], scores, [viewer]), known };
    });
});
