import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE } from './harness/browser';
import { PAGES } from './harness/pages';

const PICTURES = `${import.meta.dirname}/../../../tmp/pictures`;
const TEXT_SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

let browser: Browser;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Elements that make the page scroll sideways; content inside its own scrolling region does not. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement))
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Pairs of texts of one picture that lie over each other. */
function overlappingTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main svg')].flatMap((svg) => {
      const boxes = [...svg.querySelectorAll('text')]
        .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
        .filter(({ text, box }) => text.trim() !== '' && box.width > 0);
      return boxes.flatMap((a, i) =>
        boxes.slice(i + 1).flatMap((b) => {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          return across > 2 && down > 4 ? [`${a.text} over ${b.text}`] : [];
        }),
      );
    }),
  );
}

/** Texts smaller than 12 px. */
function smallTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()))
      .filter((element) => element.getClientRects().length > 0 && parseFloat(getComputedStyle(element).fontSize) < 12)
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

describe.each(PAGES)('%s', (path, heading) => {
  it.each([
    ['1280', DESKTOP],
    ['390', PHONE],
  ] as const)('fits, reads and has no text over text at %s px', async (width, viewport) => {
    const page = await openPage(browser, path, { viewport });
    expect(await page.textContent('main h1')).toContain(heading);
    expect(await tooWide(page)).toEqual([]);
    expect(await overlappingTexts(page)).toEqual([]);
    expect(await smallTexts(page)).toEqual([]);
    await page.screenshot({ path: `${PICTURES}/${path.replaceAll('/', '_')}-${width}.png`, fullPage: true });
    await page.context().close();
  });

  it('reflows at 320 by 256 pixels', async () => {
    const page = await openPage(browser, path, { viewport: { width: 320, height: 256 } });
    expect(await tooWide(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps its content when text is spaced out', async () => {
    const page = await openPage(browser, path, { viewport: PHONE, bypassCSP: true });
    await page.addStyleTag({ content: TEXT_SPACING });
    expect(await tooWide(page)).toEqual([]);
    await page.context().close();
  });
});

describe('targets', () => {
  it.each(PAGES)('of %s are at least 24 pixels in both directions, or stand in a line of text', async (path) => {
    const page = await openPage(browser, path, { viewport: PHONE });
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'main button, main select, main input, main summary, main a[role], header a, header button, footer a',
        ),
      ]
        .filter((element) => !element.closest('p'))
        .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML.slice(0, 100) }))
        .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
    await page.context().close();
  });
});
