import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** CHROME_PATH, else a browser of this machine, else the npm package’s, in several processes: a single one ends with its first page. */
async function executable(): Promise<{ path: string; args: string[] }> {
  const path = [process.env['CHROME_PATH'], ...INSTALLED].find((candidate) => candidate && existsSync(candidate));
  if (path) return { path, args: FLAGS };
  const packaged = (await import('@sparticuz/chromium')).default;
  const args = packaged.args.filter((flag) => flag !== '--single-process');
  return { path: await packaged.executablePath(), args: [...args, ...FLAGS] };
}

export async function openBrowser(): Promise<Browser> {
  const { path, args } = await executable();
  return chromium.launch({ executablePath: path, args, headless: true });
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** A page of the product, loaded and settled: heading there, nothing busy. */
export async function openPage(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = { viewport: DESKTOP },
): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(new URL(path, process.env['BOARDMARK_URL']).href);
  await settled(page);
  return page;
}

export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('main h1');
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}
