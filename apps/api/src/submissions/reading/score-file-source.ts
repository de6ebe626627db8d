import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';

/** A file of scores: its bytes as uploaded, or where it lies. The name is only shown, never trusted. */
export type ScoreFileSource =
  { readonly name: string; readonly bytes: Uint8Array } | { readonly name: string; readonly path: string };

const CHUNK = 64 * 1024;
const HEAD = 8 * 1024;

export async function sizeOf(source: ScoreFileSource): Promise<number> {
  return 'bytes' in source ? source.bytes.byteLength : (await stat(source.path)).size;
}

export async function headOf(source: ScoreFileSource): Promise<Buffer> {
  if ('bytes' in source) return asBuffer(source.bytes).subarray(0, HEAD);
  const file = await open(source.path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export async function allBytesOf(source: ScoreFileSource): Promise<Buffer> {
  return 'bytes' in source ? asBuffer(source.bytes) : readFile(source.path);
}

/** The bytes in pieces; between those of an upload the server gets on with other work. */
export async function* chunksOf(source: ScoreFileSource): AsyncGenerator<Buffer> {
  if ('path' in source) {
    yield* createReadStream(source.path, { highWaterMark: CHUNK });
    return;
  }
  const bytes = asBuffer(source.bytes);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    yield bytes.subarray(start, start + CHUNK);
    await setImmediate();
  }
}

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
