import type { ReactElement } from 'react';
import { sourceLine } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { GroupLevels_MatrixFragmentDoc, GroupSpread_MatrixFragmentDoc } from '../../gql/graphql.js';
import type { ThemesPageQuery } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { sortNorthToSouth } from '../../groups/regions.js';
import { settingPhrase } from '../../state/slice.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { SpreadCard } from './SpreadCard.js';
import { ThemeHead } from './ThemeHead.js';
import { toSpreads } from './to-spread-data.js';

export type ThemesRelease = Extract<ThemesPageQuery['release'], { __typename: 'Release' }>;
export type ThemeInfo = ThemesRelease['themes'][number];

/** One measure across systems and regions. */
export function ThemeView({ release, theme }: { release: ThemesRelease; theme: ThemeInfo }): ReactElement {
  const { view } = useViewState();
  const levels = (matrix: ThemesRelease['systems']) =>
    toGroupLevels(readFragment(GroupLevels_MatrixFragmentDoc, matrix), theme.code);
  const spreads = (matrix: ThemesRelease['systems']) =>
    toSpreads(readFragment(GroupSpread_MatrixFragmentDoc, matrix), theme.code);
  const england = levels(release.total)[0] ?? null;
  const systems = levels(release.systems);
  const words = view.setting === 'all' ? release.england.themes.find((entry) => entry.theme === theme.code) : undefined;
  const scope = `${release.round.shortName}, ${england?.nOrganisations ?? 0} trusts, ${settingPhrase(view.setting)}. Scale from 1 to 5.`;
  const source = sourceLine(release.round, release.version);
  const shared = {
    measureName: theme.name,
    england,
    englandSpread: spreads(release.total).get(england?.code ?? '') ?? null,
    source,
  };
  const measure = theme.code === release.themes[0]?.code ? null : theme.code;
  return (
    <>
      <ThemeHead release={release} theme={theme} />
      <div className="bm-width bm-cards">
        <SpreadCard
          {...shared}
          id="systems"
          finding={asHeading(words?.finding ?? `${theme.name} by system: ${settingPhrase(view.setting)}`)}
          subtitle={`Mean ${theme.name} score with its 95% interval, ${systems.filter((system) => system.mean !== null).length} systems, ${scope}`}
          rowHeading="System"
          groups={systems}
          spreads={spreads(release.systems)}
          sorted
          hrefOf={(code) => `/systems/${code}${searchOf({ round: view.round, measure, setting: view.setting })}`}
        />
        <SpreadCard
          {...shared}
          id="regions"
          finding={asHeading(words?.regionFinding ?? `${theme.name} by region: ${settingPhrase(view.setting)}`)}
          subtitle={`Mean ${theme.name} score with its 95% interval by region, listed from north to south, ${scope}`}
          rowHeading="Region"
          groups={sortNorthToSouth(levels(release.regions), (region) => region.code)}
          spreads={spreads(release.regions)}
        />
      </div>
    </>
  );
}
