import type { TableTwin } from '../table/table-twin.js';
import type { VerdictBarsData } from './verdict-bars-props.js';

export function verdictBarsTable(data: VerdictBarsData, countNoun = 'trusts', caption?: string): TableTwin {
  return {
    caption: caption ?? `Number of ${countNoun} by verdict`,
    rowHeader: 'verdict',
    columns: [
      { key: 'verdict', label: 'Verdict', kind: 'text' },
      { key: 'count', label: `Number of ${countNoun}`, kind: 'number', decimals: 0 },
    ],
    rows: [
      { verdict: 'Improved', count: data.improved },
      { verdict: 'No clear change', count: data.noClearChange },
      { verdict: 'Deteriorated', count: data.deteriorated },
      { verdict: 'All', count: data.total },
    ],
  };
}
