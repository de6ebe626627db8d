/**
 * Every parameter that decides what peers may read of a confidential round, in one place and with a number of its own.
 *
 * Scores are in points on the scale 1 to 5. A change of any value is a new version, and every earlier release is audited again under it
 * (docs/decisions/0013-disclosure-policy.md). Decisions on what exists depend on structure and participation only, so nothing is given away by
 * publishing these numbers.
 */
export const DISCLOSURE_POLICY = deepFreeze({
  version: 1,
  scale: { low: 1, high: 5 },

  /** D4: submitting holding units in a group, and trusts that every viewer must be left not to know. */
  minimum: { holdingUnits: 5, outsideKnowledge: 4 },
  /** D5: the fewest trusts that any combination of released numbers may be about. */
  support: { outsider: 5, holder: 4, coalition: 3 },
  /** D6: the largest share of a trust's own variance that released numbers may explain. */
  leverage: { outsider: 0.3, holder: 0.4, coalition: 0.5 },
  /** Share of a limit within which the report warns that little margin is left. */
  narrowMargin: 0.05,
  /** C2: eligible trusts below which a part of a sector or a sector of a region is not even proposed. */
  candidates: { regionSector: 15, peer: 15 },
  /** D16: prior spread of a trust's score in a round and of its change from one round to the next, and the share they may explain. */
  series: { limit: 0.6, systems: 0.56, finer: 0.52, raise: 0.002, priorSd: 0.45, changeSd: 0.25 },

  /** D13: one precision for a group for ever, by the trusts eligible for it. */
  rounding: { fine: 0.01, coarse: 0.1, fineFrom: 40 },
  /** D8: a mean is a number only if it and every mean without one holder's members lie within; otherwise a label. */
  extremes: { low: 1.5, high: 4.5, lowLabel: 2.2, highLabel: 3.8 },
  /** D9: trusts that must remain without the members of the largest holder. */
  quartiles: { beyondLargestHolder: 10 },
  /** D10: fixed bins; bins with fewer than `fewest` trusts join a neighbour; `coarse` where one bin would hold over `dominant`. */
  histogram: {
    minimum: 20,
    beyondLargestHolder: 15,
    edges: [1, 2, 2.5, 3, 3.5, 4, 4.5, 5],
    coarseEdges: [1, 2, 3, 4, 5],
    fewest: 3,
    dominant: 0.8,
    share: 0.05,
  },
  /** D11: the standard deviation of a group in words, under the condition of quartiles. */
  spread: { narrowBelow: 0.35, wideFrom: 0.55 },
  /** D14: how many trusts submitted, as a band; the lower ends. */
  submitterBands: [5, 10, 20, 50],
  /** D7: the narrowest range in which linear programming may place any trust, and the steps taken for a whole level where it is narrower. */
  tripwire: { width: 1, ladder: ['labels', 'half_points', 'parent_only'], halfPoints: 0.5 },
} as const);

/** The shape of {@link DISCLOSURE_POLICY}; tests and sensitivities put other numbers into it. */
export type DisclosurePolicy = Loosened<typeof DISCLOSURE_POLICY>;

type Loosened<T> = T extends number
  ? number
  : T extends readonly (infer Item)[]
    ? readonly Loosened<Item>[]
    : T extends string
      ? T
      : { readonly [Key in keyof T]: Loosened<T[Key]> };

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === 'object') deepFreeze(part as object);
  return Object.freeze(value);
}
