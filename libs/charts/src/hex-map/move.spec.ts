import { hexCells } from '../testing/example-data.js';
import { moveOnMap } from './move.js';
import { inReadingOrder } from './table.js';

const cells = inReadingOrder(hexCells);
const at = (label: string): number => cells.findIndex((cell) => cell.label === label);
const moved = (from: string, key: string): string | null => {
  const index = moveOnMap(cells, at(from), key);
  return index === null ? null : (cells[index]?.label ?? null);
};

describe('moveOnMap', () => {
  it.each([
    ['C&M', 'ArrowRight', 'S&S'],
    ['S&S', 'ArrowLeft', 'C&M'],
    ['C&M', 'ArrowUp', 'MAN'],
    ['COR', 'ArrowUp', 'DEV'],
    ['SEL', 'ArrowDown', 'SUS'],
    ['HNY', 'Home', 'L&SC'],
    ['HNY', 'End', 'COR'],
  ])('leads from %s by %s to %s', (from, key, to) => {
    expect(moved(from, key)).toBe(to);
  });

  it.each([
    ['C&M', 'ArrowLeft'],
    ['NENC', 'ArrowUp'],
    ['COR', 'ArrowDown'],
    ['C&M', 'a'],
  ])('leads nowhere from %s by %s', (from, key) => {
    expect(moved(from, key)).toBeNull();
  });

  it('reaches every system with arrow keys alone', () => {
    const reached = new Set([0]);
    for (const index of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const next = moveOnMap(cells, index, key);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(42);
  });
});
