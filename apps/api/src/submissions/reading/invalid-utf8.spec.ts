import { isUtf8 } from 'node:buffer';
import fc from 'fast-check';
import { completeLength, indexOfInvalidUtf8 } from './invalid-utf8.js';

describe('indexOfInvalidUtf8', () => {
  it.each([
    ['a lone continuation byte', [0x41, 0x80], 1],
    ['a byte of Windows-1252', [0x41, 0x42, 0x92, 0x73], 2],
    ['an overlong form', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf], 0],
    ['a surrogate', [0xed, 0xa0, 0x80], 0],
    ['a value beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a cut sequence', [0x41, 0xe2, 0x82], 1],
    ['a euro sign', [0xe2, 0x82, 0xac], -1],
    ['nothing', [], -1],
  ])('places %s', (_title, bytes, expected) => expect(indexOfInvalidUtf8(Uint8Array.from(bytes))).toBe(expected));

  it('agrees with the platform about what is UTF-8', () => {
    const byte = fc.oneof(
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom(0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xf0, 0x9f, 0x98, 0x80),
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 12 }), (bytes) => {
        const buffer = Uint8Array.from(bytes);
        expect(indexOfInvalidUtf8(buffer) === -1).toBe(isUtf8(buffer));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('completeLength', () => {
  it('cuts valid text only between characters, and at most three bytes from the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, length) => {
        const cut = Buffer.from(text).subarray(0, length);
        const whole = completeLength(cut);
        expect(isUtf8(cut.subarray(0, whole))).toBe(true);
        expect(cut.length - whole).toBeLessThan(4);
      }),
    );
  });
});
