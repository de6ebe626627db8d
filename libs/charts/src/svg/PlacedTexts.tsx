import type { ReactElement } from 'react';
import { fillOf } from '../theme/colours.js';
import type { PlacedText } from './placed-text.js';
import { textWidth } from './text-width.js';

export function PlacedTextLine({ text }: { text: PlacedText }): ReactElement {
  const squeezed = text.maxWidth !== undefined && textWidth(text.text, text.size, text.bold) > text.maxWidth;
  return (
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
  );
}

/** Labels that assistive technology gets from the marks' names instead. */
export function PlacedTexts({ texts }: { texts: PlacedText[] }): ReactElement {
  return (
    <g aria-hidden="true">
      {texts.map((text, index) => (
        <PlacedTextLine key={index} text={text} />
      ))}
    </g>
  );
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
