import { ChartCard, EffectBars } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import type { SystemSplit_SystemFragment } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { useViewState } from '../../state/use-view-state.js';
import { SplitTable } from './SplitTable.js';
import type { System, SystemRelease } from './SystemView.js';
import { splitTwin, toEffectBarsData } from './to-effect-bars-data.js';

export interface SystemSplitProps {
  split: SystemSplit_SystemFragment;
  system: Pick<System, 'shortName'>;
  release: Pick<SystemRelease, 'themes' | 'round'>;
  measure: { code: string; name: string };
  source: string;
}

/** Mix and score effect of the chosen measure, and the same split for every measure. */
export function SystemSplit({ split, system, release, measure, source }: SystemSplitProps): ReactElement | null {
  const { view } = useViewState();
  const chartView = useChartView('split');
  const theme = split.themes.find((entry) => entry.theme === measure.code);
  const bars = theme ? toEffectBarsData(theme) : null;
  if (!theme || !bars) return null;
  const { themes, round } = release;
  const question = 'Is it only the mix of trusts?';
  return (
    <>
      <ChartCard
        id="split"
        headingLevel={3}
        finding={view.setting === 'all' ? question : `All care settings together: ${question.toLowerCase()}`}
        subtitle={`${system.shortName}, ${measure.name}, ${round.shortName}, all care settings. ${theme.mixSentence}`}
        {...chartView}
        table={splitTwin(split.themes, themes, `${system.shortName}, ${round.shortName}`)}
        fileTitle={`${system.shortName}, mix and score effect, ${measure.name}, ${round.shortName}`}
        source={source}
        attribution={ATTRIBUTION}
        methodLink={<MethodLink section="like-for-like" />}
        note={
          <>
            <strong>Mix effect</strong>: what this set of care settings would score anyway, compared with England.{' '}
            <strong>Score effect</strong>: what remains, like for like. All care settings together, whatever is chosen beside.
          </>
        }
      >
        {(width) => <EffectBars {...bars} width={width} label={`Difference from England on ${measure.name}`} />}
      </ChartCard>
      {chartView.view === 'chart' ? <SplitTable split={split} themes={themes} measure={measure.code} /> : null}
      {theme.clarityNote ? <p className="bm-clarity">{theme.clarityNote} Parts may not add up because of rounding.</p> : null}
    </>
  );
}
