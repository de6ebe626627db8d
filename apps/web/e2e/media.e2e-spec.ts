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
  it.each(media)('draws marks that differ from their ground in %s', async (_name, options) => {
    const page = await openPage(browser, '/systems/QYG', { viewport: DESKTOP, ...options });
    const invisible = await page.evaluate(
      () =>
        [...document.querySelectorAll('main svg circle, main svg line')].filter((mark) => {
          const style = getComputedStyle(mark);
          return style.fill === 'none' && style.stroke === 'none';
        }).length,
    );
    const marks = await page.locator('main svg circle').count();
    expect(marks).toBeGreaterThan(42);
    expect(invisible).toBe(0);
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
