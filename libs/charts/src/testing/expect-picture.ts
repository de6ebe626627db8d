import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * Compares the SVG of a chart with `<name>.svg` beside the spec. A missing picture is written and has to be committed;
 * a different one is written as `<name>-changed.svg` and fails.
 */
export function expectPicture(specUrl: string, name: string, element: ReactElement): void {
  const folder = dirname(fileURLToPath(specUrl));
  const expected = join(folder, `${name}.svg`);
  const changed = join(folder, `${name}-changed.svg`);
  const picture = pictureOf(element);
  rmSync(changed, { force: true });
  if (!existsSync(expected)) {
    if (process.env['CI']) throw new Error(`${name}.svg is not committed`);
    writeFileSync(expected, picture);
  } else if (readFileSync(expected, 'utf8') !== picture) {
    writeFileSync(changed, picture);
    throw new Error(`The picture differs from ${name}.svg; look at ${name}-changed.svg and rename it if it is right`);
  }
}

/** The first chart SVG of an element, numbers rounded to two decimals, one element a line. */
export function pictureOf(element: ReactElement): string {
  const markup = renderToStaticMarkup(element);
  const start = markup.indexOf('<svg');
  const end = markup.indexOf('</svg>', start) + '</svg>'.length;
  if (start < 0) throw new Error('There is no SVG');
  return (
    markup
      .slice(start, end)
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100))
      .replace(/></g, '>\n<') + '\n'
  );
}
