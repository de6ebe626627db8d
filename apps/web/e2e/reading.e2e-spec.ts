import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, openPage } from './harness/browser';

const TREES = `${import.meta.dirname}/trees`;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** What assistive technology is told of a page: roles, names and states. A changed tree is written beside the reviewed one. */
describe('the accessibility tree', () => {
  it.each([
    ['england', '/'],
    ['system', '/systems/QYG'],
    ['themes', '/themes/well_led'],
  ])('of the page "%s" is the reviewed one', async (name, path) => {
    const page = await openPage(browser, path, { viewport: DESKTOP });
    const tree = `${await page.locator('body').ariaSnapshot()}\n`;
    await page.context().close();
    const reviewed = `${TREES}/${name}.yml`;
    if (!existsSync(reviewed) || readFileSync(reviewed, 'utf8') !== tree) {
      mkdirSync(TREES, { recursive: true });
      writeFileSync(`${TREES}/${name}-changed.yml`, tree);
    }
    expect(tree).toBe(existsSync(reviewed) ? readFileSync(reviewed, 'utf8') : '');
  });
});
