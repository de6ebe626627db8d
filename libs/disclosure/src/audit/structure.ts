import { countKnown, type Known, knowing } from './knowing.js';
import { type Projection, projectRows, type View } from './projection.js';
import type { SumRow } from './sum-row.js';
import type { TrustKind } from './worst-target.js';

/** Somebody who knows values: a holder, or a trust with what it knows of itself. */
export interface Knower {
  readonly id: string;
  /** Numbers of the unknowns it knows; empty for a trust that did not submit. */
  readonly unknowns: readonly number[];
}

/** What is released, and who reads it. */
export interface Structure {
  readonly rows: readonly SumRow[];
  /** Name of each unknown, for reports. */
  readonly unknowns: readonly string[];
  readonly trusts: readonly Knower[];
  readonly systems: readonly Knower[];
  readonly regions: readonly Knower[];
  readonly persons: readonly Knower[];
}

/** A structure with its projector; views of holders are made once. */
export interface PreparedStructure {
  readonly structure: Structure;
  readonly projection: Projection;
  /** Trusts that no reader can tell apart, one representative each. */
  readonly kinds: readonly (TrustKind & { readonly first: Knower; readonly second: Knower | undefined })[];
  /** The view of somebody who knows these values beside the released numbers. */
  readonly viewOf: (known: Known) => View;
}

/** Projects a structure and finds the kinds of its trusts. Throws nothing. */
export function prepareStructure(structure: Structure): PreparedStructure {
  const projection = projectRows(structure.rows, structure.unknowns.length);
  const kinds = new Map<string, { atoms: Known; only: number | null; size: number; first: Knower; second: Knower | undefined }>();
  for (const trust of structure.trusts) {
    if (trust.unknowns.length === 0) continue;
    const atoms = countKnown(trust.unknowns, projection.atoms.of);
    const key = [...atoms].sort(([a], [b]) => a - b).join(';');
    const kind = kinds.get(key);
    const only = trust.unknowns.length === 1 ? ([...atoms.keys()][0] ?? null) : null;
    if (kind === undefined) kinds.set(key, { atoms, only, size: 1, first: trust, second: undefined });
    else {
      kind.size += 1;
      kind.second ??= trust;
    }
  }
  const views = new Map<Known, View>();
  const viewOf = (known: Known): View => {
    const view = views.get(known) ?? knowing(projection, known);
    views.set(known, view);
    return view;
  };
  return { structure, projection, kinds: [...kinds.values()], viewOf };
}
