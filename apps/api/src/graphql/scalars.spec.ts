import { DateScalar, OdsCodeScalar } from './scalars.js';

describe('OdsCode', () => {
  it.each([' ryg ', 'G6V2S', 'tad'])('accepts %p', (text) =>
    expect(OdsCodeScalar.parseValue(text)).toBe(text.trim().toUpperCase()),
  );
  it.each(['', 'R', 'TOOLONG', "R'G", 12, null])('refuses %p', (value) =>
    expect(() => OdsCodeScalar.parseValue(value)).toThrow('three to six'),
  );
});

describe('Date', () => {
  it('accepts a day that exists', () => expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29'));
  it.each(['2025-02-29', '2025-2-1', '01/02/2025', '', null])('refuses %p', (value) =>
    expect(() => DateScalar.parseValue(value)).toThrow('2026-03-31'),
  );
});
