import { linearMove } from './linear-move.js';

describe('linearMove', () => {
  it.each([
    [3, 'ArrowDown', 4],
    [3, 'ArrowRight', 4],
    [3, 'ArrowUp', 2],
    [3, 'ArrowLeft', 2],
    [3, 'Home', 0],
    [3, 'End', 9],
  ])('leads from %i by %s to %i', (from, key, to) => {
    expect(linearMove(from, key, 10)).toBe(to);
  });

  it.each([
    [0, 'ArrowUp'],
    [9, 'ArrowDown'],
    [3, 'j'],
    [3, 'Tab'],
  ])('leads nowhere from %i by %s', (from, key) => {
    expect(linearMove(from, key, 10)).toBeNull();
  });
});
