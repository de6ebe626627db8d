import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { CoverageSentence } from '../../components/CoverageSentence.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Spans } from '../../components/Spans.js';
import { RoundPicker } from '../../rounds/RoundPicker.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import type { System, SystemRelease } from './SystemView.js';

export interface SystemHeadProps {
  release: SystemRelease;
  system: System;
  /** Year of the round before; null when there is none to compare with. */
  since: string | null;
}

export function SystemHead({ release, system, since }: SystemHeadProps): ReactElement {
  const { view, searchWith } = useViewState();
  const search = searchOf({ round: view.round });
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs
        crumbs={[
          { label: 'Published data', to: { pathname: '/', search } },
          { label: system.region.shortName, to: { pathname: '/systems', search, hash: `region-${system.region.code}` } },
          { label: system.shortName },
        ]}
      />
      <div className="bm-head__grid">
        <div>
          <PageHeading
            kicker={`System · ${release.round.framework.name}`}
            heading={system.shortName}
            title={`${system.shortName}, ${release.round.shortName}`}
          />
          <p className="bm-headline">
            <Spans spans={system.headline} />
          </p>
          <CoverageSentence coverage={system.coverage} />
        </div>
        <nav className="bm-onpage" aria-labelledby="on-this-page">
          <p className="bm-onpage__title" id="on-this-page">
            On this page
          </p>
          <ul>
            {sections(since).map((section) => (
              <li key={section.id}>
                <Link to={{ search: searchWith({}), hash: section.id }}>{section.label}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div className="bm-controls bm-controls--narrow">
        <RoundPicker />
      </div>
    </div>
  );
}

function sections(since: string | null): { id: string; label: string }[] {
  return [
    { id: 'heatmap', label: 'Trusts by measure' },
    { id: 'systems', label: 'Among all systems' },
    { id: 'change', label: since ? `Change since ${since}` : 'Change' },
    { id: 'own', label: 'The ICB’s own score' },
  ];
}
