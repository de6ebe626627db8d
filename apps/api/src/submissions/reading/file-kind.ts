import { refuse, type FileRefused } from './file-refused.js';

export type FileKind = 'text' | 'workbook';

const EXPECTED = 'A CSV file in UTF-8, or an Excel workbook (.xlsx)';

const MAGIC: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], 'a PDF document'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old (.xls) or password-protected Office file'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program'],
  [[0x89, 0x50, 0x4e, 0x47], 'a picture'],
  [[0xff, 0xd8, 0xff], 'a picture'],
  [[0x1f, 0x8b], 'a compressed file'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a compressed file'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty archive'],
];
const WORKBOOK = [0x50, 0x4b, 0x03, 0x04];
const MARKUP = /^\s*(?:<!doctype|<html|<\?xml|<head|<body|<script|<table|\{\\rtf)/i;

/** What a file is, told by its first bytes and never by its name; a refusal for what no import reads. */
export function fileKind(head: Buffer): FileKind | FileRefused {
  const starts = (bytes: readonly number[]) => bytes.every((byte, index) => head[index] === byte);
  if (starts(WORKBOOK)) return 'workbook';
  const known = MAGIC.find(([bytes]) => starts(bytes));
  if (known !== undefined) return refuse('FILE_TYPE', `The file is ${known[1]}.`, EXPECTED);
  if (isUtf16(head)) {
    return refuse('FILE_ENCODING', 'The file is text in UTF-16.', 'UTF-8: in Excel, save as "CSV UTF-8 (comma delimited)"');
  }
  if (head.includes(0)) {
    return refuse('FILE_TYPE', starts([0x4d, 0x5a]) ? 'The file is a program.' : 'The file is not text.', EXPECTED);
  }
  if (MARKUP.test(head.toString('utf8').replace('\ufeff', ''))) {
    return refuse('FILE_TYPE', 'The file is a web page or another marked-up document.', EXPECTED);
  }
  return 'text';
}

/** UTF-16 by its byte order mark, or because one of each two bytes is nearly always zero, as in Western text. */
function isUtf16(head: Buffer): boolean {
  const mark = head.length >= 2 ? head.readUInt16BE(0) : 0;
  if (mark === 0xfeff || mark === 0xfffe) return true;
  const pairs = Math.floor(head.length / 2);
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  return pairs > 4 && Math.max(...zeros) > 0.9 * pairs && Math.min(...zeros) < 0.1 * pairs;
}
