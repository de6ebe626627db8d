import { useId } from 'react';
import type { ReactElement } from 'react';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { HatchPattern } from '../svg/Hatch.js';
import { PlacedTexts } from '../svg/PlacedTexts.js';
import { layoutPeerStrip } from './layout.js';
import type { PeerStripProps } from './peer-strip-props.js';
import { PeerBackdrop } from './PeerBackdrop.js';
import { PeerKey } from './PeerKey.js';
import { PeerRowMark } from './PeerRowMark.js';

/** Where an organisation stands among its peers, theme by theme: its own marker above their histogram and the box of their middle half. */
export function PeerStrip(props: PeerStripProps): ReactElement {
  const layout = layoutPeerStrip(props);
  const hatchId = useId();
  const label = props.label ?? `Own score among peers, ${props.rows.length} themes, scale from 1 to 5`;
  return (
    <MarkedChart
      items={props.rows.map((row) => ({ ...row, label: row.hrefText ? `${row.label}: ${row.hrefText}` : row.label }))}
      start={0}
      width={layout.width}
      height={layout.height}
      label={label}
      onOpen={props.onOpen}
    >
      {(propsOf) => (
        <>
          <HatchPattern id={hatchId} />
          <PeerBackdrop layout={layout} />
          {layout.rows.map((placed, index) => (
            <PeerRowMark
              key={placed.row.id}
              placed={placed}
              width={layout.width}
              hatchId={hatchId}
              roving={propsOf(index)}
              onOpen={props.onOpen}
            />
          ))}
          <PeerKey items={layout.key} hatchId={hatchId} />
          <PlacedTexts texts={[...layout.heads, ...layout.ticks]} />
        </>
      )}
    </MarkedChart>
  );
}
