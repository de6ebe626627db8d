import fc from 'fast-check';
import { parseScore } from './parse-score.js';

describe('parseScore', () => {
  it.each(['1', '5', '5.0', '5.000000', '2.5', '2.50', '1.000000', '4.999999', '2.464286'])('keeps %j exactly', (text) =>
    expect(parseScore(text)).toEqual({ value: text }),
  );
  it('drops surrounding white space only', () => expect(parseScore(' 2.5\t')).toEqual({ value: '2.5' }));

  it.each([
    ['', 'SCORE_MISSING'],
    ['  ', 'SCORE_MISSING'],
    ['2,5', 'SCORE_FORMAT'],
    ['good', 'SCORE_FORMAT'],
    ['NaN', 'SCORE_FORMAT'],
    ['Infinity', 'SCORE_FORMAT'],
    ['1e0', 'SCORE_FORMAT'],
    ['+2', 'SCORE_FORMAT'],
    ['.5', 'SCORE_FORMAT'],
    ['2.', 'SCORE_FORMAT'],
    ['02.5', 'SCORE_FORMAT'],
    ['2 .5', 'SCORE_FORMAT'],
    ['0x2', 'SCORE_FORMAT'],
    ['２', 'SCORE_FORMAT'],
    ['2.5%', 'SCORE_FORMAT'],
    ['0', 'SCORE_RANGE'],
    ['0.999999', 'SCORE_RANGE'],
    ['5.000001', 'SCORE_RANGE'],
    ['5.0000001', 'SCORE_RANGE'],
    ['6', 'SCORE_RANGE'],
    ['25', 'SCORE_RANGE'],
    ['-2.5', 'SCORE_RANGE'],
    ['2.1234567', 'SCORE_PRECISION'],
    ['2.5000000', 'SCORE_PRECISION'],
  ])('refuses %j as %s', (text, code) => expect(parseScore(text)).toMatchObject({ fault: { code, value: text } }));

  it('accepts every number of one to five with up to six decimals, and nothing when moved outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 5_000_000 }), fc.integer({ min: 0, max: 6 }), (millionths, places) => {
        const text = (millionths / 1e6).toFixed(places);
        expect(parseScore(text)).toEqual({ value: text });
        expect(parseScore(`1${text}`)).toMatchObject({ fault: { code: 'SCORE_RANGE' } });
      }),
    );
  });
});
