import fc from 'fast-check';
import { decodeUtf8 } from './decode-utf8.js';
import { FileRefused } from './file-refused.js';

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield Buffer.from(bytes.subarray(start, start + size));
}

async function decode(bytes: Uint8Array, size: number): Promise<string> {
  let text = '';
  for await (const piece of decodeUtf8(cut(bytes, size))) text += piece;
  return text;
}

const refusalOf = async (bytes: Uint8Array, size: number) => {
  const error: unknown = await decode(bytes, size).catch((caught: unknown) => caught);
  return error instanceof FileRefused ? error.problem : null;
};

describe('decodeUtf8', () => {
  it('gives back any text, wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 7 }), async (text, size) => {
        fc.pre(!text.startsWith('\ufeff') && !text.includes('\0'));
        expect(await decode(Buffer.from(text), size)).toBe(text);
      }),
    );
  });
  it.each([1, 2, 3, 100])('drops a byte order mark in chunks of %d', async (size) => {
    expect(await decode(Buffer.from('\ufeffods_code'), size)).toBe('ods_code');
  });
  it.each([1, 2, 3, 100])('says on which line and at which byte the text ends, in chunks of %d', async (size) => {
    const bytes = Buffer.concat([Buffer.from('é\na\nKING'), Buffer.from([0x92]), Buffer.from('S')]);
    expect(await refusalOf(bytes, size)).toMatchObject({
      code: 'FILE_ENCODING',
      row: 3,
      message: 'The file is not UTF-8 text: see byte 10.',
      value: 'byte 0x92 (’ in Windows-1252)',
    });
  });
  it('refuses a letter that is cut off at the end', async () => {
    expect(await refusalOf(Buffer.from([0x61, 0xe2, 0x82]), 2)).toMatchObject({ code: 'FILE_ENCODING', row: 1 });
  });
  it('refuses a zero byte', async () => {
    expect(await refusalOf(Buffer.from('a\nb\0'), 10)).toMatchObject({ row: 2, value: 'byte 0x00' });
  });
});
