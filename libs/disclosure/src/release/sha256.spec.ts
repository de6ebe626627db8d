import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from './sha256.js';

const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'ZŠ € 𝄞'])('hashes %j as Node does', (text) => {
    expect(sha256(text)).toBe(expected(text));
  });

  it('hashes any text as Node does', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => expect(sha256(text)).toBe(expected(text))));
  });
});
