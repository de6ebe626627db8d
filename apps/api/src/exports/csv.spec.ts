import { plainNumber, toCsv } from './csv.js';

describe('plainNumber', () => {
  it.each([
    [3.55625, '3.55625'],
    [0.1 + 0.2, '0.3'],
    [-0.0000004, '-0.0000004'],
    [5e-17, '0'],
    [-5e-17, '0'],
    [100, '100'],
  ])('writes %p as %s', (value, text) => expect(plainNumber(value)).toBe(text));
});

describe('toCsv', () => {
  it('writes a byte-order mark, CRLF, quoted commas and empty fields for what is absent', () => {
    expect(toCsv(['name', 'mean'], [{ name: 'Bath, Swindon', mean: null }])).toBe('\ufeffname,mean\r\n"Bath, Swindon",\r\n');
  });

  it('keeps a negative number and disarms text that looks like a formula', () => {
    expect(toCsv(['name', 'mean'], [{ name: '=1+1', mean: -0.5 }])).toBe("\ufeffname,mean\r\n'=1+1,-0.5\r\n");
  });
});
