import type { ChartView } from '@boardmark/charts';
import { useViewState } from './use-view-state.js';

/** Whether a chart is shown as chart or table, kept in the address. */
export function useChartView(id: string): { view: ChartView; onViewChange: (view: ChartView) => void } {
  const { view, update } = useViewState();
  const others = view.tables.filter((other) => other !== id);
  return {
    view: view.tables.includes(id) ? 'table' : 'chart',
    onViewChange: (next) => update({ tables: next === 'table' ? [...others, id] : others }, 'replace'),
  };
}
