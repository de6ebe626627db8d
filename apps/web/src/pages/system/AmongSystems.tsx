import { ChartCard, IntervalRows, intervalRowsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { SystemSplit_SystemFragmentDoc } from '../../gql/graphql.js';
import { countedIn } from '../../groups/setting-words.js';
import { englandReference, sortByValue, toIntervalRows } from '../../groups/to-interval-rows-data.js';
import { useSystemsMatrix } from '../../groups/use-systems-matrix.js';
import { useChartView } from '../../state/use-chart-view.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { amongFinding } from './among-finding.js';
import { amongSubtitle } from './among-subtitle.js';
import { AmongControls } from './AmongControls.js';
import { SystemSplit } from './SystemSplit.js';
import type { System, SystemRelease } from './SystemView.js';

export interface AmongSystemsProps {
  system: System & FragmentType<typeof SystemSplit_SystemFragmentDoc>;
  release: SystemRelease;
  measure: { code: string; name: string };
  /** The measure that stands when the address names none. */
  initial: string;
  source: string;
}

/** The system among all systems, as scored or like for like, with its mix and score effects. */
export function AmongSystems({ system, release, measure, initial, source }: AmongSystemsProps): ReactElement {
  const { view } = useViewState();
  const navigate = useNavigate();
  const chartView = useChartView('systems');
  const split = readFragment(SystemSplit_SystemFragmentDoc, system);
  const matrix = useSystemsMatrix(release.round.id, view.setting, measure.code);
  const verdict = split.themes.find((theme) => theme.theme === measure.code);
  const englandMean = matrix.england?.mean ?? null;
  const search = searchOf({ round: view.round, measure: measure.code });
  const { counted, leftOut } = countedIn(matrix.systems, 'system', view.setting);
  const rows = sortByValue(
    toIntervalRows(counted, {
      scores: view.scores,
      englandMean,
      own: system.code,
      hrefOf: (code) => `/systems/${code}${search}`,
    }),
  );
  const reference = englandReference(englandMean);
  const finding = amongFinding({
    system,
    measure,
    view,
    said: verdict?.finding,
    matrix,
    value: rows.find((row) => row.own)?.value,
  });
  const subtitle = amongSubtitle(measure.name, view, release.round.shortName, matrix, verdict);
  return (
    <ChartCard
      id="systems"
      finding={finding}
      subtitle={subtitle}
      {...chartView}
      table={intervalRowsTable(rows, reference, { caption: subtitle })}
      fileTitle={`${system.shortName} among all systems, ${measure.name}, ${release.round.shortName}`}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="like-for-like" />}
      controls={<AmongControls themes={release.themes} measure={measure.code} initial={initial} />}
      note={
        <>
          {leftOut && !matrix.stale ? <p>{leftOut}</p> : null}
          <p>
            Most intervals overlap, so the order of the dots is not a ranking: a system with one trust could stand almost
            anywhere. “3 of 4” means that one trust did not submit.
          </p>
        </>
      }
      aside={<SystemSplit split={split} system={system} release={release} measure={measure} source={source} />}
    >
      {(width) =>
        matrix.status === 'error' ? (
          <p role="alert">The other systems could not be loaded.</p>
        ) : matrix.status === 'loading' ? (
          <div className="bm-skeleton__rows" aria-busy="true" />
        ) : (
          <IntervalRows
            rows={rows}
            reference={reference}
            domain={[1, 5]}
            width={width}
            label={subtitle}
            ownLabel="This system"
            onOpen={(href) => void navigate(href)}
          />
        )
      }
    </ChartCard>
  );
}
