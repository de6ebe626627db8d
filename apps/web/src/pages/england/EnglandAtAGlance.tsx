import type { ReactElement } from 'react';
import { sourceLine } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MeasureTabs } from '../../components/MeasureTabs.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { GroupLevels_MatrixFragmentDoc } from '../../gql/graphql.js';
import type { EnglandPageQuery } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { ChangeVerdicts } from './ChangeVerdicts.js';
import { EnglandHead } from './EnglandHead.js';
import { Explore } from './Explore.js';
import { RegionRows } from './RegionRows.js';
import { SystemsMap } from './SystemsMap.js';
import { TrustHistogram } from './TrustHistogram.js';

export type EnglandRelease = Extract<EnglandPageQuery['release'], { __typename: 'Release' }>;

export function EnglandAtAGlance({ release }: { release: EnglandRelease }): ReactElement {
  const { view, searchWith } = useViewState();
  useHashFocus();
  const { england, round, version, themes } = release;
  const measure = themes.find((theme) => theme.code === view.measure) ?? themes[0];
  if (!measure) return <EnglandHead release={release} measureName={null} />;
  const words = england.themes.find((theme) => theme.theme === measure.code);
  const englandMean = words?.mean ?? null;
  const systems = toGroupLevels(readFragment(GroupLevels_MatrixFragmentDoc, release.systems), measure.code);
  const regions = toGroupLevels(readFragment(GroupLevels_MatrixFragmentDoc, release.regions), measure.code);
  const regionNames = new Map(regions.map((region) => [region.code, region.shortName]));
  const source = sourceLine(round, version);
  const scope = `${round.shortName}, ${systems.length} systems, ${england.coverage.nOrganisations} trusts.`;
  const tabs = themes.map((theme, at) => ({
    code: theme.code,
    name: theme.name,
    mean: england.themes.find((entry) => entry.theme === theme.code)?.mean ?? null,
    to: { search: searchWith({ measure: at === 0 ? null : theme.code }) },
  }));
  return (
    <>
      <EnglandHead release={release} measureName={measure.name} />
      <div className="bm-width bm-cards">
        <div className="bm-tabbed">
          <MeasureTabs tabs={tabs} selected={measure.code} />
          <SystemsMap
            systems={systems}
            layout={release.hexLayout}
            measure={measure}
            englandMean={englandMean}
            finding={asHeading(words?.finding ?? measure.name)}
            subtitle={`Mean ${measure.name} score by system, each trust counted once. ${scope}`}
            source={source}
            regionNames={regionNames}
            certainty={england.certainty}
            beside={<TrustHistogram round={round.id} measure={measure} source={source} />}
          />
        </div>
        <div className="bm-pair">
          <RegionRows
            regions={regions}
            englandMean={englandMean}
            finding={asHeading(words?.regionFinding ?? `${measure.name} by region`)}
            subtitle={`Mean ${measure.name} score and 95% interval by region, ${round.shortName}, listed from north to south, not by score.`}
            source={source}
          />
          {release.change ? <ChangeVerdicts change={release.change} /> : null}
        </div>
        <Explore
          search={searchOf({ round: view.round })}
          nSystems={systems.length}
          nSubmissions={england.coverage.nSubmissions}
        />
      </div>
    </>
  );
}
