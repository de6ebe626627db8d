import type { Browser, BrowserContextOptions } from 'playwright-core';
import { DESKTOP, openBrowser, openPage } from './harness/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const media: readonly (readonly [string, BrowserContextOptions])[] = [
  ['forced colours', { forcedColors: 'active' }],
  ['a dark scheme', { colorScheme: 'dark' }],
  ['reduced motion', { reducedMotion: 'reduce' }],
  ['more contrast', { contrast: 'more' }],
];

describe('the System page', () => {
  it.each(media)('draws every dot at 3:1 or more against its card in %s', async (_name, options) => {
    const page = await openPage(browser, '/systems/QYG', { viewport: DESKTOP, ...options });
    const ratios = await page.evaluate(() => {
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ratio = (one: string, other: string) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((x, y) => x - y);
        return (light + 0.05) / (dark + 0.05);
      };
      const ground = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const colour = getComputedStyle(element).backgroundColor;
        return colour === 'transparent' || channels(colour)[3] === 0 ? ground(element.parentElement) : colour;
      };
      return [...document.querySelectorAll('main svg circle')].map((dot) => {
        const { fill, stroke } = getComputedStyle(dot);
        const drawn = [fill, stroke].filter((colour) => colour !== 'none');
        return Math.max(0, ...drawn.map((colour) => ratio(colour, ground(dot.closest('svg')?.parentElement ?? null))));
      });
    });
    expect(ratios.length).toBeGreaterThan(42);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  it('prints without navigation or switches, and no card is cut off', async () => {
    const page = await openPage(browser, '/systems/QYG', { viewport: DESKTOP });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('header nav').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Download' }).first().isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4', tagged: true });
    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(5);
    await page.context().close();
  });
});
