import { useId } from 'react';
import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { ChartFrame } from '../keyboard/ChartFrame.js';
import { markName } from '../keyboard/mark-name.js';
import { useRovingMarks } from '../keyboard/use-roving-marks.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { HatchPattern } from '../svg/Hatch.js';
import { PlacedTexts } from '../svg/PlacedTexts.js';
import { edgesPath, hexagonPath } from './borders.js';
import { HexCell } from './HexCell.js';
import { HexLegend } from './HexLegend.js';
import type { HexMapProps } from './hex-map-props.js';
import { layoutHexMap } from './layout.js';
import { moveOnMap } from './move.js';

const HINT =
  'Point at a system or tap it to read it. Arrow keys move between systems, Home and End go to the first and the last, Enter opens one, Escape leaves.';

/** One hexagon per system, to read and to pick from. */
export function HexMap(props: HexMapProps): ReactElement {
  const layout = layoutHexMap(props);
  const { cells, radius } = layout;
  const chosen = cells.findIndex((cell) => cell.code === props.selected);
  const open = (index: number): void => props.onOpen(cells[index]?.code ?? '');
  const roving = useRovingMarks({
    count: cells.length,
    start: Math.max(0, chosen),
    move: (from, key) => moveOnMap(cells, from, key),
    onOpen: open,
    onSelect: (index) => props.onSelect(cells[index]?.code ?? ''),
  });
  const hintId = useId();
  const hatchId = useId();
  const shown = cells[roving.active ?? chosen];
  const focused = roving.focused === null ? undefined : cells[roving.focused];
  const label = props.label ?? `Map of ${cells.length} systems, scale from 1 to 5`;
  return (
    <ChartFrame
      readOut={shown?.readOut ?? null}
      hideReadOut={props.readOut === 'none'}
      quiet={roving.quiet}
      hint={HINT}
      hintId={hintId}
      action={
        shown ? (
          <button type="button" className="bm-link" onClick={() => props.onOpen(shown.code)}>
            Open {shown.name}
          </button>
        ) : null
      }
    >
      <ChartSvg width={layout.width} height={layout.height} label={label} role="group" describedBy={hintId}>
        <HatchPattern id={hatchId} />
        <HexLegend legend={layout.legend} hatchId={hatchId} />
        <g role="listbox" aria-label={label}>
          {cells.map((cell, index) => (
            <g
              key={cell.code}
              className="bm-mark bm-mark--shape"
              role="option"
              aria-selected={cell.code === props.selected}
              aria-label={`${cell.label}, ${markName(cell.name, cell.readOut)}`}
              {...roving.propsOf(index)}
              onDoubleClick={() => open(index)}
            >
              <HexCell cell={cell} radius={radius} hatchId={hatchId} />
            </g>
          ))}
        </g>
        <g aria-hidden="true" pointerEvents="none" fill="none" strokeLinecap="round">
          <path d={edgesPath(layout.outline)} strokeWidth={1} {...strokeOf('outline')} />
          <path d={edgesPath(layout.shared)} strokeWidth={6} {...strokeOf('halo')} />
          <path d={edgesPath(layout.shared)} strokeWidth={2} {...strokeOf('border')} />
          {cells[chosen] ? <Ring d={hexagonPath(cells[chosen].centre, radius)} around="halo" /> : null}
          {focused ? <Ring d={hexagonPath(focused.centre, radius)} around="focus" /> : null}
        </g>
        <PlacedTexts texts={[...cells.flatMap((cell) => cell.texts), ...layout.names]} />
      </ChartSvg>
    </ChartFrame>
  );
}

function Ring({ d, around }: { d: string; around: 'halo' | 'focus' }): ReactElement {
  return (
    <>
      <path d={d} strokeWidth={around === 'focus' ? 12 : 8} strokeLinejoin="round" {...strokeOf(around)} />
      <path d={d} strokeWidth={4} strokeLinejoin="round" {...strokeOf(around === 'focus' ? 'on-step-1' : 'ring')} />
    </>
  );
}
