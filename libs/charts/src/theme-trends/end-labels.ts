import type { PlacedText } from '../svg/placed-text.js';
import { formatFixed } from '../theme/format.js';
import type { PlotBox } from './place-plot.js';
import type { TrendTheme } from './theme-trends-props.js';

const APART = 16;

/** What the lines stand at in the last round, beside their ends and pushed apart; words where there is no value. */
export function endLabels(theme: TrendTheme, box: PlotBox): PlacedText[] {
  const yOf = (value: number): number => box.bottom - ((value - 1) / 4) * (box.bottom - box.top);
  const own = theme.scores.at(-1) ?? null;
  const peers = theme.peers.at(-1) ?? null;
  const ownY = own === null ? null : yOf(own);
  const peersY = peers === null ? null : yOf(peers);
  const [a, b] = apart(ownY ?? (peersY ?? box.bottom) - 40, peersY ?? (ownY ?? box.bottom) - 24, box, peers === null ? 2 : 1);
  const x = box.right + 6;
  const ownText: PlacedText = {
    x,
    y: a + 5,
    text: own === null ? 'no score' : `${formatFixed(own)} you`,
    size: 13,
    bold: own !== null,
    role: own === null ? 'secondary' : 'own',
  };
  if (peers !== null) return [ownText, { x, y: b + 4.5, text: `${formatFixed(peers)} peers`, size: 12, role: 'secondary' }];
  return [
    ownText,
    { x, y: b, text: 'peers not', size: 12, role: 'secondary' },
    { x, y: b + 13, text: 'available', size: 12, role: 'secondary' },
  ];
}

/** Two labels at least `APART` from each other, the second one `lines` tall, inside the box. */
function apart(own: number, peers: number, box: PlotBox, lines: number): [number, number] {
  const need = APART + (lines - 1) * 8;
  const lack = need - Math.abs(own - peers);
  let [a, b] = [own, peers];
  if (lack > 0) [a, b] = own <= peers ? [own - lack / 2, peers + lack / 2] : [own + lack / 2, peers - lack / 2];
  const low = Math.max(a, b) - (box.bottom - 4 - (lines - 1) * 8);
  const shift = low > 0 ? -low : Math.max(0, box.top - Math.min(a, b));
  return [a + shift, b + shift];
}
