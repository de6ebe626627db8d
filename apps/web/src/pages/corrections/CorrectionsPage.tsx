import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { TextPage } from '../../components/TextPage.js';

export function CorrectionsPage(): ReactElement {
  return (
    <TextPage heading="Corrections log" lead="No published figure has been corrected so far.">
      <h2>What would stand here</h2>
      <p>
        A release is never changed once it is out. When a figure turns out to be wrong, the round is released again as a new
        version, computed from the corrected scores, and an entry is added to this page. It says:
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>the date, the round, and the version it replaces</li>
        <li>which figures changed, with the old and the new value</li>
        <li>what was wrong, in the source or in the computation</li>
        <li>who noticed, where they agree to be named</li>
      </ul>
      <p>
        Every chart prints the version of the release it shows, so that a picture taken earlier can be told from the corrected
        one. Known doubts about the source that have not led to a correction are listed under{' '}
        <Link to="/method#data-quality">data quality</Link>.
      </p>
    </TextPage>
  );
}
