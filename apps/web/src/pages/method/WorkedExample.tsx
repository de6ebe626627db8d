import { DataTable, formatFixed, formatInterval, formatSigned } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { WorkedExample_SystemFragmentDoc } from '../../gql/graphql.js';
import { titleOf } from './contents.js';
import { MethodSection } from './MethodSection.js';
import { exampleTwin, toExampleGroups } from './to-example-data.js';

export interface WorkedExampleProps {
  system: FragmentType<typeof WorkedExample_SystemFragmentDoc>;
  measure: { code: string; name: string } | undefined;
}

/** One system on one measure, from its groups to the verdict, with the figures of the release. */
export function WorkedExample({ system: masked, measure }: WorkedExampleProps): ReactElement | null {
  const system = readFragment(WorkedExample_SystemFragmentDoc, masked);
  const theme = system.themes.find((entry) => entry.theme === measure?.code);
  if (!measure || !theme || theme.mean === null || theme.englandMean === null || theme.expected === null) return null;
  const groups = toExampleGroups(system, measure.code);
  const total = groups.reduce((sum, group) => sum + group.weight, 0);
  return (
    <MethodSection id="worked-example" title={titleOf('worked-example')}>
      <p>
        {system.shortName} on {measure.name}. {system.coverage.nOrganisations} trusts made {system.coverage.nSubmissions}{' '}
        submissions. A trust with several submissions is spread over its matching groups, so the weights of the groups add up to{' '}
        {formatFixed(total, 0)} trusts.
      </p>
      <DataTable twin={exampleTwin(groups, `${system.shortName}, ${measure.name}: matching groups`)} />
      <ol className="nhsuk-list nhsuk-list--number">
        <li>
          Mean of the trusts, each counted once: <strong>{formatFixed(theme.mean, 4)}</strong>. England’s mean is{' '}
          {formatFixed(theme.englandMean, 4)}, so the difference is {formatSigned(theme.total ?? 0, 4)}.
        </li>
        <li>
          Expected: weights times England’s group means, divided by {formatFixed(total, 0)}, gives{' '}
          <strong>{formatFixed(theme.expected, 4)}</strong>.
        </li>
        <li>
          Mix effect: {formatFixed(theme.expected, 4)} minus {formatFixed(theme.englandMean, 4)},{' '}
          <strong>{formatSigned(theme.mixEffect ?? 0, 4)}</strong>.
        </li>
        <li>
          Score effect: {formatFixed(theme.mean, 4)} minus {formatFixed(theme.expected, 4)},{' '}
          <strong>{formatSigned(theme.difference ?? 0, 4)}</strong>
          {theme.differenceLow === null || theme.differenceHigh === null
            ? '.'
            : `, 95% interval ${formatInterval(theme.differenceLow, theme.differenceHigh, 2)}.`}
        </li>
        <li>{theme.clarityNote}</li>
      </ol>
    </MethodSection>
  );
}
