import { readFileSync } from 'node:fs';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the cases of rounding', () => {
  it('are the same for sentences and for charts', () => {
    expect(read('libs/charts/src/theme/rounding-cases.json')).toBe(read('libs/benchmarking/src/fixtures/rounding-cases.json'));
  });
});
