import { randomBytes } from 'node:crypto';
import { archive, part } from './testing/make-archive.mjs';
import { checkArchive } from './check-archive.js';

const WORKBOOK = part('xl/workbook.xml', '<workbook/>');
const MEGABYTE = 1024 * 1024;
const refusal = { problem: { code: 'ARCHIVE_UNSAFE' } };

describe('checkArchive', () => {
  it('passes a small workbook', async () => {
    await expect(checkArchive(archive([WORKBOOK]))).resolves.toBeUndefined();
  });
  it('refuses more than 50 MB inflated, even at a modest ratio', async () => {
    const noise = Buffer.concat([randomBytes(MEGABYTE), Buffer.alloc(50 * MEGABYTE)]);
    const bytes = archive([WORKBOOK, part('xl/big.bin', noise)]);
    expect(noise.length / bytes.length).toBeLessThan(100);
    await expect(checkArchive(bytes)).rejects.toMatchObject(refusal);
  });
  it('refuses a ratio of more than 100, even when small', async () => {
    await expect(checkArchive(archive([WORKBOOK, part('xl/zeros.bin', Buffer.alloc(MEGABYTE))]))).rejects.toMatchObject(refusal);
  });
  it('refuses a declared bomb without inflating it', async () => {
    const bytes = archive([WORKBOOK, { ...part('xl/zeros.bin', 'x'), size: 4_000_000_000 }]);
    const start = performance.now();
    await expect(checkArchive(bytes)).rejects.toMatchObject(refusal);
    expect(performance.now() - start).toBeLessThan(200);
  });
  it.each(['/etc/passwd', '../up.xml', 'xl\\..\\..\\up.xml', 'C:/windows/x.xml', 'xl/vbaProject.bin', 'XL/VBAPROJECT.BIN'])(
    'refuses a part named %s',
    async (name) => {
      await expect(checkArchive(archive([WORKBOOK, part(name, 'x')]))).rejects.toMatchObject(refusal);
    },
  );
  it.each([0, 10, 40, 90])('refuses an archive cut after %d bytes', async (length) => {
    await expect(checkArchive(archive([WORKBOOK]).subarray(0, length))).rejects.toMatchObject(refusal);
  });
});
