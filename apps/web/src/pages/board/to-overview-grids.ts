import type { ScoreGridData } from '@boardmark/charts';
import { groupPath } from '../../board/links.js';
import { toReleasedRows } from '../../board/to-released-grid.js';
import type { BoardGroupPartsFragment } from '../../gql/graphql.js';
import type { OverviewRelease } from './BoardPage.js';

type Matrices = Pick<OverviewRelease, 'england' | 'regions' | 'sectors' | 'systems'>;

export interface OverviewGrids {
  regions: ScoreGridData;
  systems: ScoreGridData;
  nSystems: number;
  nSystemsShown: number;
}

/** Released means: sectors and regions above England, and the systems under their regions. */
export function toOverviewGrids(
  release: Matrices,
  themes: readonly { code: string; name: string }[],
  groups: readonly Pick<BoardGroupPartsFragment, 'id' | 'shortName' | 'available'>[],
  round: string | null,
): OverviewGrids {
  const columns = themes.map(({ code, name }) => ({ code, label: name }));
  const totals = toReleasedRows(release.england, { themes });
  const regions = toReleasedRows(release.regions, { themes });
  const insteadOf = (region: string | null) => {
    const nearest = [`others:${region}`, `region:${region}`, 'england']
      .map((id) => groups.find((group) => group.id === id))
      .find((group) => group?.available);
    return nearest ? { label: `See ${nearest.shortName}`, href: groupPath(nearest.id, round) } : undefined;
  };
  const systems = toReleasedRows(release.systems, { themes, insteadOf });
  return {
    regions: {
      columns,
      groups: [
        { code: 'sectors', label: 'Sectors', rows: toReleasedRows(release.sectors, { themes }) },
        { code: 'regions', label: 'Regions', rows: regions },
      ],
      totals,
    },
    systems: {
      columns,
      groups: regions.map((region) => ({
        code: region.id,
        label: region.label,
        rows: systems.filter((system) => system.region === region.id),
      })),
      totals,
    },
    nSystems: systems.length,
    nSystemsShown: systems.filter((system) => system.absent === undefined).length,
  };
}
