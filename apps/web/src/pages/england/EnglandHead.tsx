import type { ReactElement } from 'react';
import { CoverageSentence } from '../../components/CoverageSentence.js';
import { PageHeading } from '../../components/PageHeading.js';
import { Spans } from '../../components/Spans.js';
import { RoundPicker } from '../../rounds/RoundPicker.js';
import { SearchBox } from '../../search/SearchBox.js';
import type { EnglandRelease } from './EnglandAtAGlance.js';

/** Headline, coverage, search and round. */
export function EnglandHead({ release, measureName }: { release: EnglandRelease; measureName: string | null }): ReactElement {
  const { england, round } = release;
  const title = [measureName, 'England at a glance', round.shortName].filter(Boolean).join(', ');
  return (
    <div className="bm-width bm-head">
      <PageHeading kicker={`Published data · ${round.framework.name}`} heading="England at a glance" title={title} />
      <p className="bm-headline">
        <Spans spans={england.headline} />
      </p>
      <CoverageSentence coverage={england.coverage} />
      <div className="bm-controls">
        <SearchBox />
        <RoundPicker />
      </div>
    </div>
  );
}
