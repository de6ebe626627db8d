import type { ReactElement } from 'react';
import { sourceLine } from '../../components/attribution.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { SystemSplit_SystemFragmentDoc } from '../../gql/graphql.js';
import type { SystemPageQuery } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';
import { AmongSystems } from './AmongSystems.js';
import { defaultMeasure } from './default-measure.js';
import { OwnScoresCard } from './OwnScoresCard.js';
import { SystemChange } from './SystemChange.js';
import { SystemHead } from './SystemHead.js';
import { SystemHeatmap } from './SystemHeatmap.js';

export type SystemRelease = Extract<SystemPageQuery['release'], { __typename: 'Release' }>;
export type System = NonNullable<SystemRelease['system']>;

/** The cards of a system's page, from its trusts to the ICB itself. */
export function SystemView({ release, system }: { release: SystemRelease; system: System }): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const { themes } = readFragment(SystemSplit_SystemFragmentDoc, system);
  const initial = defaultMeasure(release.themes, themes);
  const measure = release.themes.find((theme) => theme.code === view.measure) ?? initial;
  const source = sourceLine(release.round, release.version);
  return (
    <>
      <SystemHead release={release} system={system} since={release.change?.previousRound.label ?? null} />
      <div className="bm-width bm-cards">
        <SystemHeatmap system={system} release={release} source={source} />
        {measure && initial ? (
          <AmongSystems system={system} release={release} measure={measure} initial={initial.code} source={source} />
        ) : null}
        <SystemChange system={system} name={system.shortName} />
        <OwnScoresCard system={system} release={release} nTrusts={system.coverage.nOrganisations} source={source} />
      </div>
    </>
  );
}
