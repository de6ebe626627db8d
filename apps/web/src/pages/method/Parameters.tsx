import { DataTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { titleOf } from './contents.js';
import { MethodSection } from './MethodSection.js';
import { splitParameters } from './split-parameters.js';
import type { Parameter } from './split-parameters.js';

export interface ParametersProps {
  parameters: readonly Parameter[];
  themes: readonly { code: string; name: string }[];
}

/** What the steps of the method were set to, and what they found, measure by measure. */
export function Parameters({ parameters, themes }: ParametersProps): ReactElement {
  const { general, byTheme } = splitParameters(parameters, themes);
  return (
    <MethodSection id="parameters" title={titleOf('parameters')}>
      <dl className="bm-terms">
        {general.map((parameter) => (
          <div key={parameter.name}>
            <dt>{parameter.name}</dt>
            <dd>{parameter.value}</dd>
          </div>
        ))}
      </dl>
      {byTheme ? <DataTable twin={byTheme} /> : null}
    </MethodSection>
  );
}
