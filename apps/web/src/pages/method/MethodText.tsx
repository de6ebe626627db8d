import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../components/Breadcrumbs.js';
import { DataFiles } from '../../components/DataFiles.js';
import { PageHeading } from '../../components/PageHeading.js';
import { useHashFocus } from '../../components/use-hash-focus.js';
import type { MethodPageQuery } from '../../gql/graphql.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { ChangeSection } from './ChangeSection.js';
import { ClaritySection } from './ClaritySection.js';
import { CONTENTS, titleOf } from './contents.js';
import { DataQuality } from './DataQuality.js';
import { IntervalsSection } from './IntervalsSection.js';
import { LikeForLikeSection } from './LikeForLikeSection.js';
import { MethodSection } from './MethodSection.js';
import { Parameters } from './Parameters.js';
import { ScoresSection } from './ScoresSection.js';
import { WorkedExample } from './WorkedExample.js';

export type MethodRelease = Extract<MethodPageQuery['release'], { __typename: 'Release' }>;

export function MethodText({ release }: { release: MethodRelease }): ReactElement {
  const { view } = useViewState();
  useHashFocus();
  const search = searchOf({ round: view.round });
  return (
    <div className="bm-width bm-head">
      <Breadcrumbs crumbs={[{ label: 'Published data', to: { pathname: '/', search } }, { label: 'Method' }]} />
      <PageHeading
        kicker={`Method · ${release.round.name}`}
        heading="Method: how the figures are computed"
        title={`Method, ${release.round.shortName}`}
      />
      <p className="bm-headline">
        Every figure can be computed again from the <Link to={{ pathname: '/data', search }}>scores in the files</Link>. This page
        gives the formulas, and the file of the source code that holds each one.
      </p>
      <div className="bm-method">
        <nav className="bm-onpage bm-method__contents" aria-labelledby="method-contents">
          <p className="bm-onpage__title" id="method-contents">
            On this page
          </p>
          <ul>
            {CONTENTS.map((entry) => (
              <li key={entry.id}>
                <Link to={{ search, hash: entry.id }}>{entry.title}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="bm-text__body">
          <ScoresSection />
          <LikeForLikeSection />
          <IntervalsSection />
          <ClaritySection
            certainty={release.england.certainty}
            nSystems={release.systems.codes.length}
            nMeasures={release.themes.length}
          />
          <ChangeSection round={release.change?.round.id ?? null} />
          {release.system ? <WorkedExample system={release.system} measure={release.themes[0]} /> : null}
          <DataQuality coverage={release.england.coverage} />
          <Parameters parameters={release.parameters} themes={release.themes} />
          <MethodSection id="files" title={titleOf('files')}>
            <DataFiles release={release} />
          </MethodSection>
        </div>
      </div>
    </div>
  );
}
