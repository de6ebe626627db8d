import { csvNumber } from './csv-number.js';

describe('csvNumber', () => {
  it.each([
    [2.6999999999999997, '2.7'],
    [0.1 + 0.2, '0.3'],
    [3.55625, '3.55625'],
    [2.830392156862745, '2.83039215686'],
    [-0.05, '-0.05'],
    [204, '204'],
    [1200, '1200'],
  ])('writes %d without noise as %s', (value, text) => {
    expect(csvNumber(value)).toBe(text);
  });

  it.each([
    [1e-7, '0.0000001'],
    [-1.5e-9, '-0.0000000015'],
    [1e21, '1000000000000000000000'],
    [123456789012345, '123456789012000'],
  ])('writes %d without an exponent', (value, text) => {
    expect(csvNumber(value)).toBe(text);
  });

  it('writes nothing for what is no number, and zero without a sign', () => {
    expect([Number.NaN, Infinity, -0, 0].map(csvNumber)).toEqual(['', '', '0', '0']);
  });
});
