import type { PlacedText } from '../svg/placed-text.js';
import { textRoom, wrapText } from '../svg/text-width.js';
import { endLabels } from './end-labels.js';
import { placePlot } from './place-plot.js';
import type { PlacedPlot } from './place-plot.js';
import type { ThemeTrendsProps, TrendTheme } from './theme-trends-props.js';

export interface PlacedPanel {
  theme: TrendTheme;
  x: number;
  y: number;
  width: number;
  height: number;
  icon: { x: number; y: number };
  plot: PlacedPlot;
  texts: PlacedText[];
}

export interface PanelFrame {
  x: number;
  y: number;
  width: number;
  /** Lines kept free for the verdict, so that the plots of a line of panels stand level. */
  verdictLines: number;
  plotHeight: number;
}

export const AXIS = 18;
export const ENDS = 74;
const ICON = 20;
const VERDICT = { size: 14, leading: 18 };
const DETAIL = { size: 13, leading: 17 };

/** Name, verdict, lines and what the verdict rests on, one under the other. */
export function placePanel(theme: TrendTheme, props: ThemeTrendsProps, frame: PanelFrame): PlacedPanel {
  const { x, y, width } = frame;
  const verdict = verdictLines(theme, width);
  const top = y + 28 + frame.verdictLines * VERDICT.leading + 12;
  const box = { left: x + AXIS, right: x + width - ENDS, top, bottom: top + frame.plotHeight };
  const dates = roundLabels(props, box.left, x + width, box.bottom + 17);
  const detailTop = (dates.at(-1)?.y ?? box.bottom) + 24;
  const detail = wrapText(theme.detail, width, DETAIL.size, false, textRoom);
  return {
    theme,
    x,
    y,
    width,
    height: detailTop + (detail.length - 1) * DETAIL.leading + 8 - y,
    icon: { x: x + 7, y: y + 35 },
    plot: placePlot(theme, props.rounds, props.notes, box),
    texts: [
      { x, y: y + 17, text: theme.label, size: 17, bold: true },
      ...verdict.map((text, line): PlacedText => ({
        x: x + ICON,
        y: y + 40 + line * VERDICT.leading,
        text,
        ...verdictStyle(theme),
      })),
      ...scaleTexts(box, x),
      ...endLabels(theme, box),
      ...dates,
      ...detail.map((text, line): PlacedText => ({
        x,
        y: detailTop + line * DETAIL.leading,
        text,
        size: DETAIL.size,
        role: 'secondary',
      })),
    ],
  };
}

/** Words at the left and small lines at their right: for themes of which there is nothing to say on a phone. */
export function placeCompact(theme: TrendTheme, props: ThemeTrendsProps, y: number): PlacedPanel {
  const words = Math.max(118, ...theme.label.split(' ').map((word) => textRoom(word, 16, true)));
  const label = wrapText(theme.label, words, 16, true, textRoom);
  const verdict = wrapText(theme.verdictText, words - ICON, 13, false, textRoom);
  const detail = wrapText(theme.detail, words, 12, false, textRoom);
  let line = y + 2;
  const texts: PlacedText[] = label.map((text) => ({ x: 0, y: (line += 18), text, size: 16, bold: true }));
  const icon = { x: 7, y: line + 15 };
  texts.push(...verdict.map((text): PlacedText => ({ x: ICON, y: (line += 18), text, size: 13, role: 'secondary' })));
  texts.push(...detail.map((text): PlacedText => ({ x: 0, y: (line += 16), text, size: 12, role: 'secondary' })));
  const box = { left: words + 10 + AXIS, right: props.width - ENDS, top: y + 14, bottom: y + 78 };
  return {
    theme,
    x: 0,
    y,
    width: props.width,
    height: Math.max(94, line + 12 - y),
    icon,
    plot: placePlot(theme, props.rounds, props.notes, box),
    texts: [...texts, ...scaleTexts(box, words + 10), ...endLabels(theme, box)],
  };
}

export function verdictLines(theme: TrendTheme, width: number): string[] {
  const bold = verdictStyle(theme).bold;
  return wrapText(theme.verdictText, width - ICON, VERDICT.size, bold, textRoom);
}

function verdictStyle({ verdict }: TrendTheme): {
  size: number;
  bold: boolean;
  role: 'england' | 'worse-text' | 'ink' | 'secondary';
} {
  const roles = {
    improved: 'england',
    deteriorated: 'worse-text',
    not_comparable: 'ink',
    no_score: 'ink',
    no_clear_change: 'secondary',
  } as const;
  return { size: VERDICT.size, bold: verdict !== 'no_clear_change', role: roles[verdict] };
}

function scaleTexts(box: { top: number; bottom: number }, x: number): PlacedText[] {
  return [5, 3, 1].map((value) => ({
    x: x + 10,
    y: box.bottom - ((value - 1) / 4) * (box.bottom - box.top) + 4,
    text: String(value),
    size: 12,
    anchor: 'end',
    role: 'secondary',
  }));
}

/** The first round and the last one: side by side where they fit, else one under the other. */
function roundLabels({ rounds }: ThemeTrendsProps, left: number, right: number, y: number): PlacedText[] {
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (!first || !last) return [];
  const start: PlacedText = { x: left, y, text: first.label, size: 12, role: 'secondary' };
  if (first === last) return [start];
  const tick = right - ENDS - 6;
  const half = textRoom(last.label, 12) / 2;
  const x = Math.min(tick, right - half);
  const clear = left + textRoom(first.label, 12) + 6 <= x - half;
  const end: PlacedText = { ...start, x, y: clear ? y : y + 15, text: last.label, anchor: 'middle' };
  return [start, end];
}
