import type { ReactElement } from 'react';
import { fillOf } from '../theme/colours.js';
import { boxOf } from './placed-text.js';
import type { PlacedText } from './placed-text.js';
import { textWidth } from './text-width.js';

export function PlacedTextLine({ text }: { text: PlacedText }): ReactElement {
  const squeezed = text.maxWidth !== undefined && textWidth(text.text, text.size, text.bold) > text.maxWidth;
  return (
    <>
      {text.plate ? <Plate text={text} /> : null}
      <text
        x={round(text.x)}
        y={round(text.y)}
        fontSize={text.size}
        {...(text.bold ? { fontWeight: 'bold' } : {})}
        {...(text.anchor && text.anchor !== 'start' ? { textAnchor: text.anchor } : {})}
        {...(squeezed ? { textLength: round(text.maxWidth ?? 0), lengthAdjust: 'spacingAndGlyphs' } : {})}
        {...fillOf(text.role ?? 'ink')}
      >
        {text.text}
      </text>
    </>
  );
}

/** Labels that assistive technology gets from the marks' names instead. */
export function PlacedTexts({ texts }: { texts: PlacedText[] }): ReactElement {
  return (
    <g aria-hidden="true" pointerEvents="none">
      {texts.map((text, index) => (
        <PlacedTextLine key={index} text={text} />
      ))}
    </g>
  );
}

function Plate({ text }: { text: PlacedText }): ReactElement {
  const { left, top, right, bottom } = boxOf(text);
  return (
    <rect
      x={round(left - 4)}
      y={round(top - 2)}
      width={round(right - left + 8)}
      height={round(bottom - top + 4)}
      {...fillOf('surface')}
    />
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
