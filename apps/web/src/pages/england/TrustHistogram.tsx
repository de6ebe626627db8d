import { useQuery } from '@apollo/client/react';
import { ChartCard, Histogram, histogramTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { TrustHistogramDocument } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { histogramWords } from './histogram-words.js';

export interface TrustHistogramProps {
  round: string;
  measure: { code: string; name: string };
  source: string;
}

/** How widely single trusts are spread on the measure. */
export function TrustHistogram({ round, measure, source }: TrustHistogramProps): ReactElement {
  const chartView = useChartView('trusts');
  const { data, previousData, error } = useQuery(TrustHistogramDocument, { variables: { round, measure: measure.code } });
  const release = (data ?? previousData)?.release;
  if (error && !release) return <p className="bm-small">The spread of trusts could not be loaded.</p>;
  if (release?.__typename !== 'Release') return <div className="bm-skeleton__chart" aria-busy="true" />;
  if (release.histogram === null) return <p className="bm-small">This round does not ask {measure.name}.</p>;
  const { edges, counts, finding } = release.histogram;
  const subtitle = histogramWords(release.histogram, measure.name);
  return (
    <ChartCard
      id="trusts"
      headingLevel={3}
      finding={asHeading(finding)}
      subtitle={subtitle}
      {...chartView}
      table={histogramTable({ edges, counts }, `${measure.name} score`, 'trusts', subtitle)}
      fileTitle={`Trusts by ${measure.name} score`}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="scores" />}
    >
      {(width) => (
        <Histogram
          edges={edges}
          counts={counts}
          xLabel={`${measure.name} score`}
          countNoun="trusts"
          width={width}
          label={subtitle}
        />
      )}
    </ChartCard>
  );
}
