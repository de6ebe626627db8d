import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { COLOURS } from './colours.js';
import { contrastRatio } from './contrast.js';

const folder = dirname(fileURLToPath(import.meta.url));
const css = readFileSync(join(folder, 'roles.css'), 'utf8');
const paint = readFileSync(join(folder, 'paint.css'), 'utf8');
const pictures = readdirSync(join(folder, '..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.svg') && !name.endsWith('-changed.svg'))
  .map((name) => readFileSync(join(folder, '..', name), 'utf8'));
const darkOf = (role: string): string => new RegExp(`--bm-${role}: light-dark\\([^,]+, (#[0-9a-f]{6})\\)`).exec(css)?.[1] ?? '';

describe('paint.css', () => {
  it('has a rule for every class that a picture uses', () => {
    const classes = new Set(pictures.flatMap((picture) => picture.match(/bm-(?:fill|stroke)-[a-z0-9-]+/g) ?? []));
    expect(classes.size).toBeGreaterThan(20);
    for (const name of classes) expect(paint).toContain(`.${name} {`);
  });
});

describe('roles.css', () => {
  it('holds the same colours as the constants', () => {
    for (const [role, colour] of Object.entries(COLOURS)) expect(css).toContain(`--bm-${role}: ${colour};`);
  });

  it('gives every role a system colour in forced colours', () => {
    const forced = css.slice(css.indexOf('forced-colors'));
    for (const role of Object.keys(COLOURS)) {
      expect(forced).toMatch(new RegExp(`--bm-${role}: (Canvas|CanvasText|Highlight|HighlightText|GrayText|LinkText);`));
    }
  });

  it.each(['own', 'peer', 'interval', 'england', 'bar', 'outline', 'worse', 'worse-edge', 'border', 'ring', 'pressed'])(
    'shows %s marks on the dark card at 3:1',
    (role) => {
      expect(contrastRatio(darkOf(role), darkOf('surface'))).toBeGreaterThanOrEqual(3);
    },
  );

  it.each(['ink', 'secondary', 'england', 'worse-text'])('shows %s text on the dark card at 4.5:1', (role) => {
    expect(contrastRatio(darkOf(role), darkOf('surface'))).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(darkOf(role), darkOf('band'))).toBeGreaterThanOrEqual(4.5);
  });

  it('sets the chosen switch off from the card and its words from it, light and dark', () => {
    expect(contrastRatio('#12436d', COLOURS.surface)).toBeGreaterThanOrEqual(3);
    expect(css).toContain('--bm-pressed: #12436d;');
    expect(contrastRatio(darkOf('on-pressed'), darkOf('pressed'))).toBeGreaterThanOrEqual(4.5);
  });

  it('divides the dark ring of the chosen system from every step by its halo or by its own colour', () => {
    for (const step of [1, 2, 3, 4, 5]) {
      const fill = COLOURS[`step-${step}` as keyof typeof COLOURS];
      const best = Math.max(contrastRatio(darkOf('ring'), fill), contrastRatio(darkOf('halo'), fill));
      expect(best).toBeGreaterThanOrEqual(3);
    }
  });
});
