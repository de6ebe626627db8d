import type { ReactElement } from 'react';
import type { ChartView } from './chart-card-props.js';

const VIEWS: { view: ChartView; label: string }[] = [
  { view: 'chart', label: 'Chart' },
  { view: 'table', label: 'Table' },
];

export function ViewSwitch({ view, onChange }: { view: ChartView; onChange: (view: ChartView) => void }): ReactElement {
  return (
    <div className="bm-switch" role="group" aria-label="Show as">
      {VIEWS.map((option) => (
        <button
          key={option.view}
          type="button"
          className="bm-switch__button"
          aria-pressed={option.view === view}
          onClick={() => onChange(option.view)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
