import type { ReactElement } from 'react';
import { fillOf } from '../theme/colours.js';
import type { PlacedText } from './placed-text.js';
import { PlacedTextLine, round } from './PlacedTexts.js';

/** The lines of one label as one text, so that its words stay one name. */
export function LabelText({ lines }: { lines: PlacedText[] }): ReactElement | null {
  const [first] = lines;
  if (!first) return null;
  if (lines.length === 1) return <PlacedTextLine text={first} />;
  return (
    <text fontSize={first.size} {...(first.bold ? { fontWeight: 'bold' } : {})} {...fillOf(first.role ?? 'ink')}>
      {lines.map((line, index) => (
        <tspan key={line.y} x={round(line.x)} y={round(line.y)}>
          {index < lines.length - 1 ? `${line.text} ` : line.text}
        </tspan>
      ))}
    </text>
  );
}
