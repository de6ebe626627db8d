import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import { keepInView } from './keep-in-view.js';
import { leaveChart } from './leave-chart.js';
import { linearMove } from './linear-move.js';

export interface RovingMarksOptions {
  count: number;
  /** Mark that the tab key reaches first, the first one when left out. */
  start?: number;
  /** Where a key leads from a mark; null when nowhere. Lists move to the one before or after. */
  move?: (from: number, key: string) => number | null;
  /** Enter on a mark. */
  onOpen?: (index: number) => void;
  /** Focus, click or tap on a mark. */
  onSelect?: (index: number) => void;
}

export interface RovingMarkProps {
  'data-mark': number;
  tabIndex: 0 | -1;
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
  onPointerEnter: () => void;
  onClick: () => void;
}

export interface RovingMarks {
  /** The mark whose words stand in the read-out. */
  active: number | null;
  /** The mark that has the focus. */
  focused: number | null;
  /** True while focus moves by keyboard: the read-out then stays silent. */
  quiet: boolean;
  propsOf: (index: number) => RovingMarkProps;
}

/** One tab stop for a whole chart: arrows, Home and End move, Enter opens, Escape leaves for the chart itself; hovering and clicking fill the same read-out. */
export function useRovingMarks(options: RovingMarksOptions): RovingMarks {
  const [stop, setStop] = useState<number | null>(null);
  const [shown, setShown] = useState<{ index: number; quiet: boolean } | null>(null);
  const [focused, setFocused] = useState<number | null>(null);
  const last = options.count - 1;
  const current = Math.min(stop ?? options.start ?? 0, last);
  const active = shown && shown.index <= last ? shown.index : null;

  const handleKey = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'Escape') {
      leaveChart(event.currentTarget);
      setShown(null);
      return;
    }
    if (event.key === 'Enter') {
      options.onOpen?.(index);
      return;
    }
    const next = options.move ? options.move(index, event.key) : linearMove(index, event.key, options.count);
    if (next === null) return;
    event.preventDefault();
    const chart = event.currentTarget.closest('svg');
    chart?.querySelector<SVGElement>(`[data-mark="${next}"]`)?.focus();
  };

  return {
    active,
    focused,
    quiet: shown?.quiet ?? false,
    propsOf: (index) => ({
      'data-mark': index,
      tabIndex: index === current ? 0 : -1,
      onFocus: (event) => {
        keepInView(event.currentTarget);
        setStop(index);
        setFocused(index);
        setShown({ index, quiet: true });
        options.onSelect?.(index);
      },
      onKeyDown: (event) => handleKey(event, index),
      onBlur: () => setFocused(null),
      onPointerEnter: () => setShown({ index, quiet: false }),
      onClick: () => {
        setStop(index);
        setShown({ index, quiet: false });
        options.onSelect?.(index);
      },
    }),
  };
}
