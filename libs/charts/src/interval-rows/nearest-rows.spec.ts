import { regions, systems } from '../testing/example-data.js';
import { nearestRows } from './nearest-rows.js';

const withOwn = (at: number) => systems.map((row, index) => ({ ...row, own: index === at }));
const placesOf = (at: number) => nearestRows(withOwn(at), 358)?.map((row) => systems.findIndex(({ id }) => id === row.id));

describe('nearestRows', () => {
  it('takes three rows on either side of the own one', () => {
    expect(placesOf(20)).toEqual([17, 18, 19, 20, 21, 22, 23]);
  });

  it('takes seven rows at either end of the list', () => {
    expect(placesOf(0)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(placesOf(41)).toEqual([35, 36, 37, 38, 39, 40, 41]);
  });

  it('leaves wide screens, short lists and lists without an own row whole', () => {
    expect([nearestRows(withOwn(3), 600), nearestRows(regions, 358), nearestRows(withOwn(-1), 358)]).toEqual([null, null, null]);
  });
});
