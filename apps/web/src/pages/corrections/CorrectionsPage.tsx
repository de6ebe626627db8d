import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { TextPage } from '../../components/TextPage.js';
import { CorrectionsPageDocument } from '../../gql/graphql.js';
import { CorrectionsList } from './CorrectionsList.js';

export function CorrectionsPage(): ReactElement {
  const { data, error } = useQuery(CorrectionsPageDocument);
  return (
    <TextPage heading="Corrections log" lead="Releases that took the place of an earlier one.">
      {error ? <p role="alert">The log could not be loaded. Please try again in a moment.</p> : null}
      {data ? <CorrectionsList corrections={data.corrections} /> : null}
      {!data && !error ? <div className="bm-skeleton__rows" aria-busy="true" /> : null}
      <h2>How figures are corrected</h2>
      <p>
        A release is never changed once it is out. When a figure turns out to be wrong, the round is computed again from the
        corrected scores and released as a new version; the earlier version is kept. The log gives the round, the version and the
        day.
      </p>
      <p>
        Every chart prints the version of the release it shows, so that a picture taken earlier can be told from the corrected
        one. Known doubts about the source that have not led to a correction are listed under{' '}
        <Link to="/method#data-quality">data quality</Link>.
      </p>
    </TextPage>
  );
}
