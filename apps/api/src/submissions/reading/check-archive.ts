import { pipeline } from 'node:stream/promises';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { FileRefused, refuse } from './file-refused.js';

const MAX_ENTRIES = 200;
const MAX_INFLATED = 50 * 1024 * 1024;
const MAX_RATIO = 100;
const EXPECTED = `A workbook of at most ${MAX_ENTRIES} parts and 50 MB when inflated, without macros`;

/**
 * Refuses an archive that is dangerous to inflate, or no workbook, before anything else inflates it. What the archive declares is
 * checked first, at no cost; then every part is inflated and thrown away, since an archive may lie about sizes.
 */
export async function checkArchive(bytes: Buffer): Promise<void> {
  try {
    const archive = await fromBufferPromise(bytes, { lazyEntries: true, autoClose: false });
    const entries = await declaredEntries(archive);
    checkDeclared(entries, bytes.length);
    for (const entry of entries) await inflateToNothing(archive, entry);
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw unsafe(`The archive is damaged or unsafe: ${error instanceof Error ? error.message : 'unreadable'}.`);
  }
}

async function declaredEntries(archive: ZipFile): Promise<Entry[]> {
  if (archive.entryCount > MAX_ENTRIES) throw unsafe(`The archive has ${archive.entryCount} parts.`);
  const entries: Entry[] = [];
  for await (const entry of archive.eachEntry()) entries.push(entry);
  return entries;
}

function checkDeclared(entries: readonly Entry[], size: number): void {
  const names = entries.map((entry) => entry.fileName);
  const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0);
  if (inflated > MAX_INFLATED || inflated > MAX_RATIO * size) throw unsafe(`The archive inflates to ${inflated} bytes.`);
  if (new Set(names).size < names.length) throw unsafe('The archive holds two parts of one name.');
  if (entries.some((entry) => entry.isEncrypted())) throw unsafe('The archive is encrypted.');
  if (names.some((name) => /vbaProject/i.test(name))) throw unsafe('The workbook holds macros.');
  if (!names.includes('xl/workbook.xml')) {
    throw refuse('FILE_TYPE', 'The file is an archive, but not a workbook.', 'A CSV file in UTF-8, or an Excel workbook (.xlsx)');
  }
}

async function inflateToNothing(archive: ZipFile, entry: Entry): Promise<void> {
  const stream = await archive.openReadStreamPromise(entry);
  await pipeline(stream, async (chunks: AsyncIterable<Buffer>) => {
    let inflated = 0;
    for await (const chunk of chunks) inflated += chunk.length;
    return inflated;
  });
}

const unsafe = (message: string): FileRefused => refuse('ARCHIVE_UNSAFE', message, EXPECTED);
