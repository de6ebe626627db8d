import fc from 'fast-check';
import { normaliseHeading, normaliseName } from './normalise-name.js';

describe('normaliseName', () => {
  it.each([
    ['upper-cases', 'Salisbury NHS Foundation Trust', 'SALISBURY NHS FOUNDATION TRUST'],
    ['trims and collapses spaces', '  BARTS   HEALTH \t NHS\nTRUST ', 'BARTS HEALTH NHS TRUST'],
    ['reads a no-break space as a space', 'BARTS\u00a0HEALTH', 'BARTS HEALTH'],
    ['composes letters and their accents', 'CAFE\u0301', 'CAFÉ'],
    ['keeps punctuation, which has to match', "KING'S & ST. MARY-LE-BOW", "KING'S & ST. MARY-LE-BOW"],
    ['keeps a curly apostrophe apart from a straight one', 'King’s', 'KING’S'],
    ['gives nothing for nothing', ' ', ''],
  ])('%s', (_title, text, expected) => expect(normaliseName(text)).toBe(expected));

  it('changes nothing when applied twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normaliseName(normaliseName(text)) === normaliseName(text)));
  });
});

describe('normaliseHeading', () => {
  it.each(['care_setting', 'Care Setting', ' CARE  setting '])('reads %j as one heading', (text) => {
    expect(normaliseHeading(text)).toBe('CARE SETTING');
  });
});
