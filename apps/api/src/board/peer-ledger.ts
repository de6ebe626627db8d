import type { OdsCode } from '@boardmark/assessment';
import type { GroupKind, LedgerCell, LedgerGroup } from '@boardmark/disclosure';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';

const key = (group: string, theme: string): string => `${group} ${theme}`;

/** Registered groups and released cells of one release, with the ways through them. */
export class PeerLedger {
  private readonly byId: ReadonlyMap<string, LedgerGroup>;
  private readonly byPlace: ReadonlyMap<string, LedgerCell>;

  constructor(
    readonly groups: readonly LedgerGroup[],
    readonly cells: readonly LedgerCell[],
    /** Names of every eligible trust, read when somebody asks. */
    readonly names: () => Promise<ReadonlyMap<OdsCode, OrganisationRef>>,
  ) {
    this.byId = new Map(groups.map((group) => [group.id, group]));
    this.byPlace = new Map(cells.map((cell) => [key(cell.group, cell.theme), cell]));
  }

  group(id: string): LedgerGroup | null {
    return this.byId.get(id) ?? null;
  }

  ofKind(kind: GroupKind): LedgerGroup[] {
    return this.groups.filter((group) => group.kind === kind);
  }

  /** Null for everything that is not released. */
  cell(group: string, theme: string): LedgerCell | null {
    return this.byPlace.get(key(group, theme)) ?? null;
  }

  hasDistribution(group: string): boolean {
    return this.cells.some((cell) => cell.group === group && cell.histogram !== null);
  }

  /** The nearest larger group whose cell on a theme is released and has what is wanted. */
  nearest(group: LedgerGroup, theme: string, wanted: (cell: LedgerCell) => boolean = () => true): LedgerGroup | null {
    for (const id of group.nearest) {
      const [found, cell] = [this.group(id), this.cell(id, theme)];
      if (found && cell && wanted(cell)) return found;
    }
    return null;
  }
}
