import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE } from './harness/browser';
import { faultsOf } from './harness/faults';
import { PAGES } from './harness/pages';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const widths = [
  ['1280', DESKTOP],
  ['390', PHONE],
] as const;

describe.each(PAGES)('%s', (path) => {
  it.each(widths)('has no accessibility fault that axe can find at %s px', async (_width, viewport) => {
    const page = await openPage(browser, path, { viewport });
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
