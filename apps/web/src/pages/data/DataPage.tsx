import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { ATTRIBUTION } from '../../components/attribution.js';
import { DataFiles } from '../../components/DataFiles.js';
import { longDate } from '../../components/long-date.js';
import { TextPage } from '../../components/TextPage.js';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { DataPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { FileColumns } from './FileColumns.js';

export function DataPage(): ReactElement {
  const result = useRoundQuery(DataPageDocument, {});
  return (
    <ReleaseBoundary result={result}>
      {(release) => (
        <TextPage heading="Data and licence" lead="Everything on these pages can be downloaded and computed again.">
          <h2>Files of {release.round.name}</h2>
          <p>
            Version {release.version}, released on {longDate(release.releasedAt)}, organisations as at{' '}
            {longDate(release.round.asAt)}. Content hash <code className="bm-code">{release.contentHash}</code>: computing the
            round again from the same scores gives the same one.
          </p>
          <DataFiles release={release} />
          <FileColumns />
          <p>
            Files are UTF-8 CSV with a header row and numbers with at least six decimals. The description beside each file follows
            the W3C recommendation CSV on the Web. Each chart also offers its own values as CSV, and itself as SVG and PNG.
          </p>
          <h2>Licence</h2>
          <p>{ATTRIBUTION}</p>
          <p>
            You may copy, publish and adapt the figures, also for money, if you name the source and link to the{' '}
            <a href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/">Open Government Licence v3.0</a>.
            The hexagon layout is by Open Innovations (MIT). The software is free under the MIT licence.
          </p>
          <h2>What the data are not</h2>
          <p>
            Trusts assess themselves. A score says how a trust sees its own digital maturity in one year, not how good its care
            is. Read <Link to="/method">how the figures are computed</Link> and{' '}
            <Link to="/method#data-quality">what is known about their quality</Link> before you compare organisations.
          </p>
        </TextPage>
      )}
    </ReleaseBoundary>
  );
}
