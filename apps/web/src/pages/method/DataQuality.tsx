import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { titleOf } from './contents.js';
import { MethodSection } from './MethodSection.js';

export interface DataQualityProps {
  coverage: {
    nEligible: number;
    nOrganisations: number;
    nSubmissions: number;
    missing: readonly { code: string; name: string }[];
  };
}

export function DataQuality({ coverage }: DataQualityProps): ReactElement {
  const { nEligible, nOrganisations, nSubmissions, missing } = coverage;
  return (
    <MethodSection id="data-quality" title={titleOf('data-quality')}>
      <p>
        {nOrganisations} of {nEligible} trusts submitted, {nSubmissions} submissions by care setting.
        {missing.length > 0 ? ` Missing: ${missing.map((trust) => `${trust.name} (${trust.code})`).join(', ')}.` : ''}
      </p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <strong>Names.</strong> The published table has names in capitals and no codes. They are matched by exact name or by a
          registered alias, never by similarity. One alias was needed: Portsmouth Hospitals University National Health Service
          Trust is RHU.
        </li>
        <li>
          <strong>Head offices.</strong> In 2025 eleven trusts, six of them ambulance services, had their head office in another
          system than the one in which the assessment counted them. The assessment’s grouping is used, and the system’s page names
          them.
        </li>
        <li>
          <strong>Identical scores.</strong> In the assessment of 2025, eight of the 79 trusts with several settings gave exactly
          the same scores in every setting. Such submissions are not independent answers. They are kept as published; each trust
          still counts once.
        </li>
        <li>
          <strong>Rounding.</strong> The measures are published with one decimal. Means of them carry that rounding, at most 0.05
          a score.
        </li>
        <li>
          <strong>Self-assessment.</strong> Nobody outside the trust has checked the scores. Two trusts with the same score may be
          in different states.
        </li>
        <li>
          <strong>Systems of the time.</strong> A round is shown on the systems of its own date: 42 in 2025. Some merged or were
          split on 1 April 2026; search finds them under both names.
        </li>
      </ul>
      <p>
        Corrections of published figures are listed in the <Link to="/corrections">corrections log</Link>.
      </p>
    </MethodSection>
  );
}
