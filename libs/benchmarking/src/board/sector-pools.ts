import type { Sector } from '@boardmark/assessment';

/** Units of a sector below which it is matched together with another. */
export const SMALLEST_SECTOR = 10;

const NEIGHBOUR: Readonly<Partial<Record<Sector, Sector>>> = {
  acute_specialist: 'acute',
  community: 'mental_health',
  mental_health: 'community',
};

/**
 * What the units of each sector are matched by: the sector itself when it has at least ten units, else acute specialist with acute,
 * community and mental health with each other, anything else with all of England (null).
 *
 * @param counts units with a score, by sector
 * @example sectorPools({ acute: 120, acute_specialist: 6, ambulance: 4 }) // acute_specialist → 'acute', ambulance → null
 * @see docs/method.md, "Like for like"
 */
export function sectorPools(counts: Readonly<Partial<Record<Sector, number>>>): (sector: Sector) => string | null {
  const small = (sector: Sector): boolean => (counts[sector] ?? 0) < SMALLEST_SECTOR;
  const joins = (sector: Sector): Sector | null => NEIGHBOUR[sector] ?? null;
  return (sector) => {
    if (sector === 'community' || sector === 'mental_health')
      return small('community') || small('mental_health') ? 'community_and_mental_health' : sector;
    return small(sector) ? joins(sector) : sector;
  };
}
