import { isUtf8 } from 'node:buffer';
import { refuse } from './file-refused.js';
import { completeLength, indexOfInvalidUtf8 } from './invalid-utf8.js';
import { windows1252Character } from './windows-1252.js';

const EXPECTED = 'UTF-8: in Excel, save as "CSV UTF-8 (comma delimited)"';
const NEWLINE = 0x0a;

/** Text of UTF-8 bytes, without a byte order mark. Refuses the file at the first byte that is not UTF-8, or is zero, saying where. */
export async function* decodeUtf8(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let carried: Buffer = Buffer.alloc(0);
  let offset = 0;
  let line = 1;
  for await (const chunk of chunks) {
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    const whole = bytes.subarray(0, completeLength(bytes));
    carried = bytes.subarray(whole.length);
    const text = decodeWhole(whole, offset, line);
    yield offset === 0 && text.startsWith('\ufeff') ? text.slice(1) : text;
    offset += whole.length;
    line += countNewlines(whole, whole.length);
  }
  if (carried.length > 0) decodeWhole(carried, offset, line);
}

function decodeWhole(bytes: Buffer, offset: number, line: number): string {
  const bad = isUtf8(bytes) ? bytes.indexOf(0) : indexOfInvalidUtf8(bytes);
  if (bad === -1) return bytes.toString('utf8');
  const byte = bytes[bad] ?? 0;
  const value = `byte 0x${byte.toString(16).padStart(2, '0')}${byte < 0x80 ? '' : ` (${windows1252Character(byte)} in Windows-1252)`}`;
  const message = `The file is not UTF-8 text: see byte ${offset + bad + 1}.`;
  throw refuse('FILE_ENCODING', message, EXPECTED, { row: line + countNewlines(bytes, bad), value });
}

function countNewlines(bytes: Buffer, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}
