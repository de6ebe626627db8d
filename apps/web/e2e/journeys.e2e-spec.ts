import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { DESKTOP, openBrowser, openPage, PHONE, settled } from './harness/browser';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const heading = (page: Page) => page.textContent('main h1');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe('by keyboard alone', () => {
  it('an ICB lead finds her system by the name of a trust, and lands on its heading', async () => {
    const page = await openPage(browser, '/');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/skip/i);
    await page.getByRole('combobox', { name: /find a trust or a system/i }).focus();
    await page.keyboard.type('walton');
    await page.getByRole('option', { name: /walton centre/i }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/systems\/QYG/);
    await settled(page);
    expect(await heading(page)).toContain('Cheshire and Merseyside');
    expect(await focused(page)).toContain('Cheshire and Merseyside');
    await page.context().close();
  });

  it.each([
    ['a code', 'RBS', /alder hey/i],
    ['an old name', 'University Hospitals Bristol and Weston', /bristol/i],
    ['the code of a trust that was merged', 'RQ3', /birmingham/i],
    ['a system of 2026', 'Thames Valley', /thames valley/i],
  ])('search understands %s', async (_what, text, found) => {
    const page = await openPage(browser, '/');
    await page.getByRole('combobox', { name: /find a trust or a system/i }).fill(text);
    await page.getByRole('option', { name: found }).first().waitFor();
    await page.context().close();
  });

  it('moves over the map with the arrow keys, reads each system out and opens one with Enter', async () => {
    const page = await openPage(browser, '/');
    const tabStop = page.locator('main [role=option][tabindex="0"]');
    expect(await tabStop.count()).toBe(1);
    await tabStop.focus();
    const readOut = page.locator('main [aria-live=polite]', { hasText: '95% interval' });
    const changes = async (key: string) => {
      const before = await readOut.textContent();
      await page.keyboard.press(key);
      await page.waitForFunction(
        (text) => [...document.querySelectorAll('main [aria-live=polite]')].every((region) => region.textContent !== text),
        before,
      );
    };
    await changes('End');
    await changes('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/systems\/\w+/);
    await page.context().close();
  });
});

describe('the System page', () => {
  it('says the headline, the coverage and the four findings of Cheshire and Merseyside', async () => {
    const page = await openPage(browser, '/systems/QYG');
    const text = (await page.textContent('main')) ?? '';
    for (const words of [
      'above England on Well led',
      '16 of 16 trusts',
      '22 submissions by care setting',
      '0.73 above England: 0.05 from its mix of trusts, 0.68 from its scores',
      'Eight of 16 trusts improved clearly, none deteriorated',
      'The ICB scores itself 1.8 above its trusts on Healthy populations',
    ]) {
      expect(text).toContain(words);
    }
    await page.context().close();
  });

  it('shows the same numbers in each table as in its chart, and the address brings the view back', async () => {
    const page = await openPage(browser, '/systems/QYG');
    for (const button of await page.getByRole('button', { name: 'Table', exact: true }).all()) await button.click();
    const again = await openPage(browser, new URL(page.url()).pathname + new URL(page.url()).search);
    expect(await again.locator('main svg[role]').count()).toBe(0);
    const cells = async (of: Page) => of.locator('main table td').allTextContents();
    expect(await cells(again)).toEqual(await cells(page));
    expect((await cells(page)).join(' ')).toContain('3.56');
    await page.context().close();
    await again.context().close();
  });

  it('turns from as scored to like for like without moving England', async () => {
    const page = await openPage(browser, '/systems/QYG');
    await page.getByRole('button', { name: 'Like for like' }).click();
    await page.waitForURL(/scores=like-for-like/);
    expect(await page.getByText('England 2.83').first().isVisible()).toBe(true);
    await page.context().close();
  });

  it('tells a system of one trust and an unknown system in plain words', async () => {
    const one = await openPage(browser, '/systems/QNQ');
    expect(await one.textContent('main')).toContain('The one trust here');
    const none = await openPage(browser, '/systems/QQQ');
    expect(await none.textContent('main')).not.toContain('NaN');
    expect(await none.locator('main a[href^="/systems"]').count()).toBeGreaterThan(0);
    await one.context().close();
    await none.context().close();
  });

  it('is complete within two seconds of asking for it', async () => {
    const page = await openPage(browser, '/data', { viewport: DESKTOP });
    const times: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      const started = Date.now();
      await page.goto(new URL('/systems/QYG', process.env['BOARDMARK_URL']).href);
      await page.getByText('Eight of 16 trusts improved clearly').waitFor();
      await page.getByText('The ICB scores itself').first().waitFor();
      times.push(Date.now() - started);
    }
    expect(Math.min(...times)).toBeLessThan(2_000);
    await page.context().close();
  });
});

describe('downloads', () => {
  it.each(['CSV', 'SVG', 'PNG'])('each chart of the System page gives a %s file that names its source', async (kind) => {
    const page = await openPage(browser, '/systems/QYG');
    const menus = await page.getByRole('button', { name: 'Download', exact: true }).all();
    expect(menus.length).toBeGreaterThanOrEqual(4);
    for (const menu of menus) {
      await menu.click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page
          .getByRole('button', { name: new RegExp(kind) })
          .last()
          .click(),
      ]);
      const content = readFileSync(await download.path());
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\.${kind.toLowerCase()}$`));
      if (kind === 'PNG') expect(content.subarray(1, 4).toString()).toBe('PNG');
      else expect(content.toString('utf8')).toContain('NHS England');
      expect(content.length).toBeGreaterThan(400);
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  });
});

describe('on a phone', () => {
  it('the menu opens, shows the pages and closes with Escape', async () => {
    const page = await openPage(browser, '/systems/QYG', { viewport: PHONE });
    const menu = page.getByRole('button', { name: 'Menu' });
    await menu.click();
    await page.getByRole('button', { name: 'Menu', expanded: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Themes' }).first().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Menu', expanded: false }).waitFor();
    await page.context().close();
  });
});
