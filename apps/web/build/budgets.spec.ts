import { findExcesses } from './budgets.js';
import type { BuiltFile } from './budgets.js';

const budgets = { eager: 100, route: 40, styles: 30 };
const entry: BuiltFile = { name: 'main.js', size: 60, kind: 'entry', imports: ['router.js'] };
const router: BuiltFile = { name: 'router.js', size: 40, kind: 'shared', imports: [] };
const charts: BuiltFile = { name: 'charts.js', size: 30, kind: 'shared', imports: ['router.js', 'charts.js'] };
const page: BuiltFile = { name: 'page.js', size: 10, kind: 'route', imports: ['charts.js', 'main.js'] };
const style: BuiltFile = { name: 'main.css', size: 30, kind: 'style', imports: [] };
const built = [entry, router, charts, page, style];

describe('findExcesses', () => {
  it('finds none when every budget is just used up', () => {
    expect(findExcesses(built, budgets)).toEqual([]);
  });

  it('counts what the entry brings with it', () => {
    expect(findExcesses([...built.filter((file) => file !== router), { ...router, size: 41 }], budgets)).toEqual([
      'What every page loads: 101.0 kB after gzip, 100 allowed',
    ]);
  });

  it('counts what a route adds to what is there already, once', () => {
    expect(findExcesses([...built.filter((file) => file !== page), { ...page, size: 11 }], budgets)).toEqual([
      'page.js: 41.0 kB after gzip, 40 allowed',
    ]);
  });

  it('adds all styles up', () => {
    expect(findExcesses([...built, { ...style, name: 'page.css', size: 1 }], budgets)).toEqual([
      'Styles: 31.0 kB after gzip, 30 allowed',
    ]);
  });
});
