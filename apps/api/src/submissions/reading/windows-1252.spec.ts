import { windows1252Character } from './windows-1252.js';

describe('windows1252Character', () => {
  it.each([
    [0x80, '€'],
    [0x81, '\ufffd'],
    [0x85, '…'],
    [0x8b, '‹'],
    [0x92, '’'],
    [0x96, '–'],
    [0x9f, 'Ÿ'],
    [0xa3, '£'],
    [0xe9, 'é'],
    [0x41, 'A'],
  ])('reads byte %d as %j', (byte, character) => expect(windows1252Character(byte)).toBe(character));
});
