import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE } from './harness/browser';
import { PAGES } from './harness/pages';

/** What axe cannot decide and a person has: text over an SVG mark has its contrast computed in libs/charts. */
const DECIDED_BY_HAND = new Set(['color-contrast']);

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
    await page.evaluate(axe.source);
    const results = (await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )) as AxeResults;
    const told = (rules: AxeResults['violations']) =>
      rules.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`);
    expect(told(results.violations)).toEqual([]);
    expect(told(results.incomplete.filter((rule) => !DECIDED_BY_HAND.has(rule.id)))).toEqual([]);
    await page.context().close();
  });
});
