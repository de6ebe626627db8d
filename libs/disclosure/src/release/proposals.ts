import type { SparseRow } from '../audit/modular.js';
import type { Knower, Structure } from '../audit/structure.js';
import type { SumRow } from '../audit/sum-row.js';
import type { AuditedTrust, Holder, PeerGroup } from '../confidential-types.js';

/** A cell, or the change of a group since the round before, put forward for release. */
export interface Proposal {
  readonly id: string;
  readonly group: PeerGroup;
  readonly panel: boolean;
}

/** The released round before, with everything its readers remember. */
export interface RoundBefore {
  readonly submitted: ReadonlySet<string>;
  /** Released groups of that round, members as they were. */
  readonly groups: readonly PeerGroup[];
  readonly holders: readonly Holder[];
  /** Codes of the predecessors of each trust of this round. */
  readonly predecessors: ReadonlyMap<string, readonly string[]>;
}

interface Round {
  readonly trusts: readonly AuditedTrust[];
  readonly submitted: ReadonlySet<string>;
  readonly holders: readonly Holder[];
  readonly before: RoundBefore | null;
}

/**
 * Rows and readers of a list of proposals. `joined`: over the unknowns of two rounds, with the released rows of the round before; otherwise those of this
 * round alone, without changes. A holder knows in each round the members of that round; a trust also the values of its predecessors.
 */
export function buildStructure(round: Round, list: readonly Proposal[], joined: boolean): Structure {
  const codes = [...round.submitted].sort();
  const before = joined ? round.before : null;
  const now = new Map(codes.map((code, u) => [code, u]));
  const earlier = new Map([...(before?.submitted ?? [])].sort().map((code, u) => [code, codes.length + u]));
  const places = (members: readonly string[], of: ReadonlyMap<string, number>) => members.flatMap((code) => of.get(code) ?? []);
  const rows: SumRow[] = [];
  for (const { id, group, panel } of list) {
    if (!panel) rows.push({ id, plus: places(group.members, now), minus: [] });
    else if (before) {
      const both = group.members.filter((code) => now.has(code) && earlier.has(code));
      rows.push({ id, plus: places(both, now), minus: places(both, earlier) });
    }
  }
  for (const group of before?.groups ?? [])
    rows.push({ id: `before ${group.id}`, plus: places(group.members, earlier), minus: [] });
  return {
    rows,
    unknowns: [...codes, ...[...earlier.keys()].map((code) => `${code} before`)],
    ...readers(round, before, now, earlier),
  };
}

function readers(
  round: Round,
  before: RoundBefore | null,
  now: ReadonlyMap<string, number>,
  earlier: ReadonlyMap<string, number>,
): Pick<Structure, 'trusts' | 'systems' | 'regions' | 'persons'> {
  const known = new Map<string, { kind: Holder['kind']; unknowns: Set<number> }>();
  const add = (holders: readonly Holder[], of: ReadonlyMap<string, number>) => {
    for (const { id, kind, trusts } of holders) {
      const entry = known.get(id) ?? { kind, unknowns: new Set<number>() };
      known.set(id, entry);
      for (const code of trusts) {
        const unknown = of.get(code);
        if (unknown !== undefined) entry.unknowns.add(unknown);
      }
    }
  };
  add(round.holders, now);
  add(before?.holders ?? [], earlier);
  for (const [code, predecessors] of before?.predecessors ?? []) {
    add([{ id: `trust:${code}`, kind: 'trust', trusts: predecessors }], earlier);
  }
  const ofKind = (kind: Holder['kind']): Knower[] =>
    [...known].filter(([, entry]) => entry.kind === kind).map(([id, entry]) => ({ id, unknowns: [...entry.unknowns] }));
  return { trusts: ofKind('trust'), systems: ofKind('system'), regions: ofKind('region'), persons: ofKind('person') };
}

/** A row as a row of a matrix. */
export function rowsOf({ plus, minus }: SumRow): SparseRow {
  const entries = [...plus.map((u) => [u, 1] as const), ...minus.map((u) => [u, -1] as const)].sort(([a], [b]) => a - b);
  return { columns: entries.map(([u]) => u), values: entries.map(([, sign]) => sign) };
}
