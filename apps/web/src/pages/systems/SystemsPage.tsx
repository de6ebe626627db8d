import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { PageHeading } from '../../components/PageHeading.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { SystemsPageDocument } from '../../gql/graphql.js';
import type { SystemsPageQuery } from '../../gql/graphql.js';
import { RoundPicker } from '../../rounds/RoundPicker.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { SearchBox } from '../../search/SearchBox.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { toRegionLists } from './to-region-lists.js';

type Release = Extract<SystemsPageQuery['release'], { __typename: 'Release' }>;

export function SystemsPage(): ReactElement {
  const result = useRoundQuery(SystemsPageDocument, {});
  return <ReleaseBoundary result={result}>{(release) => <SystemsList release={release} />}</ReleaseBoundary>;
}

function SystemsList({ release }: { release: Release }): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const search = searchOf({ round: view.round });
  const lists = toRegionLists(release.systems, release.regions);
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs crumbs={[{ label: 'Published data', to: { pathname: '/', search } }, { label: 'Systems' }]} />
      <PageHeading
        kicker={`System · ${release.round.shortName}`}
        heading="Systems"
        title={`Systems, ${release.round.shortName}`}
      />
      <p className="bm-headline">
        Find one of {release.systems.codes.length} integrated care systems, in {lists.length} regions as they stood in this round.
      </p>
      <div className="bm-controls">
        <SearchBox />
        <RoundPicker />
      </div>
      <div className="bm-regions">
        {lists.map((region) => (
          <section key={region.code} className="bm-regions__part" aria-labelledby={`region-${region.code}`}>
            <h2 className="bm-regions__name" id={`region-${region.code}`}>
              {region.name}
            </h2>
            <ul className="bm-regions__list">
              {region.systems.map((system) => (
                <li key={system.code}>
                  <Link to={{ pathname: `/systems/${system.code}`, search }}>{system.name}</Link>{' '}
                  <span className="bm-small">{system.trusts}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
