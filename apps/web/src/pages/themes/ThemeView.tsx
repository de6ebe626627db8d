import type { ReactElement } from 'react';
import { sourceLine } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { GroupLevels_MatrixFragmentDoc, GroupSpread_MatrixFragmentDoc } from '../../gql/graphql.js';
import type { ThemesPageQuery } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import type { GroupLevel } from '../../groups/group-levels.js';
import { sortNorthToSouth } from '../../groups/regions.js';
import { countedIn, settingRange } from '../../groups/setting-words.js';
import { settingPhrase, settingPlace, sliceOf } from '../../state/slice.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { SpreadCard } from './SpreadCard.js';
import { ThemeHead } from './ThemeHead.js';
import { toSpreads } from './to-spread-data.js';

export type ThemesRelease = Extract<ThemesPageQuery['release'], { __typename: 'Release' }>;
export type ThemeInfo = ThemesRelease['themes'][number];

/** One measure across systems and regions. */
export function ThemeView({ release, theme }: { release: ThemesRelease; theme: ThemeInfo }): ReactElement {
  const { view } = useViewState();
  const levels = (matrix: ThemesRelease['regions']) =>
    toGroupLevels(readFragment(GroupLevels_MatrixFragmentDoc, matrix), theme.code);
  const spreads = (matrix: ThemesRelease['regions']) =>
    toSpreads(readFragment(GroupSpread_MatrixFragmentDoc, matrix), theme.code);
  const england = levels(release.total)[0] ?? null;
  const systems = countedIn(levels(release.systems), 'system', view.setting);
  const regions = countedIn(
    sortNorthToSouth(levels(release.regions), (region) => region.code),
    'region',
    view.setting,
  );
  const words = release.england.themes.find((entry) => entry.theme === theme.code);
  const late = release.systems.slice !== sliceOf(view.setting);
  const finding = (said: string | undefined, groups: readonly GroupLevel[], noun: string): string => {
    if (view.setting === 'all' && !late) return asHeading(said ?? `${theme.name} by ${noun}`);
    if (late) return `${theme.name} by ${noun} in ${settingPlace(view.setting)}`;
    return settingRange(groups, noun, { measureName: theme.name, setting: view.setting, englandMean: england?.mean ?? null });
  };
  const scope = `${release.round.shortName}, ${england?.nOrganisations ?? 0} trusts, ${settingPhrase(view.setting)}. Scale from 1 to 5.`;
  const source = sourceLine(release.round, release.version);
  const shared = {
    measureName: theme.name,
    england,
    englandSpread: spreads(release.total).get(england?.code ?? '') ?? null,
    source,
    roundName: release.round.shortName,
  };
  return (
    <>
      <ThemeHead release={release} theme={theme} />
      <div className="bm-width bm-cards">
        <SpreadCard
          {...shared}
          id="systems"
          finding={finding(words?.finding, systems.counted, 'system')}
          subtitle={`Mean ${theme.name} score with its 95% interval, ${systems.counted.filter((system) => system.mean !== null).length} systems, ${scope}`}
          rowHeading="System"
          groups={systems.counted}
          leftOut={systems.leftOut}
          spreads={spreads(release.systems)}
          sorted
          hrefOf={(code) => `/systems/${code}${searchOf({ round: view.round, measure: theme.code, setting: view.setting })}`}
        />
        <SpreadCard
          {...shared}
          id="regions"
          finding={finding(words?.regionFinding, regions.counted, 'region')}
          subtitle={`Mean ${theme.name} score with its 95% interval by region, listed from north to south, ${scope}`}
          rowHeading="Region"
          groups={regions.counted}
          leftOut={regions.leftOut}
          spreads={spreads(release.regions)}
        />
      </div>
    </>
  );
}
