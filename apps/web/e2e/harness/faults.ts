import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe cannot decide and a person has: text over an SVG mark has its contrast computed in libs/charts. */
const DECIDED_BY_HAND = new Set(['color-contrast']);

/** Accessibility faults of a page that axe can find, and what it cannot decide. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results = (await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<unknown> } }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )) as AxeResults;
  const open = results.incomplete.filter((rule) => !DECIDED_BY_HAND.has(rule.id));
  return [...results.violations, ...open].map(
    (rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
