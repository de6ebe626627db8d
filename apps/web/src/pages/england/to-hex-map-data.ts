import { formatFixed, intervalWords, NO_DATA } from '@boardmark/charts';
import type { HexMapCell } from '@boardmark/charts';
import { isLimited } from '../../groups/group-levels.js';
import type { GroupLevel } from '../../groups/group-levels.js';

export interface HexLayout {
  codes: readonly string[];
  labels: readonly string[];
  q: readonly number[];
  r: readonly number[];
}

/** Places every system that has a hexagon; systems without one appear in the table of the card only where they are drawn. */
export function toHexMapCells(
  systems: readonly GroupLevel[],
  layout: HexLayout,
  measureName: string,
  regionNames: ReadonlyMap<string, string>,
): HexMapCell[] {
  return systems.flatMap((system) => {
    const at = layout.codes.indexOf(system.code);
    const q = layout.q[at];
    const r = layout.r[at];
    if (q === undefined || r === undefined) return [];
    const regionCode = system.regionCode ?? '';
    return [
      {
        code: system.code,
        label: layout.labels[at] ?? system.code,
        name: system.shortName,
        q,
        r,
        regionCode,
        regionName: regionNames.get(regionCode) ?? regionCode,
        value: system.mean,
        status: system.status,
        limited: isLimited(system),
        readOut: readOut(system, measureName),
      },
    ];
  });
}

function readOut(system: GroupLevel, measureName: string): string {
  if (system.mean === null) return `${system.shortName}: ${NO_DATA}.`;
  const interval =
    system.low === null || system.high === null ? '' : `, 95% interval ${intervalWords(system.low, system.high, 1)}`;
  return `${system.shortName}: ${formatFixed(system.mean)} on ${measureName}${interval}. ${system.nOrganisations} of ${system.nEligible} trusts submitted.`;
}
