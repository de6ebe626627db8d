import ExcelJS from 'exceljs';
import { readWorkbookApart, WORKBOOK_WORKER } from './read-workbook-apart.js';
import { compileWorker } from './testing/compile-worker.mjs';

async function workbookOf(rows: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Scores');
  for (let row = 0; row < rows; row += 1) sheet.addRow(Array.from({ length: 10 }, (_, column) => `${row} ${column}`));
  return Uint8Array.from(Buffer.from(await workbook.xlsx.writeBuffer()));
}

describe('readWorkbookApart', () => {
  let worker: Awaited<ReturnType<typeof compileWorker>>;
  beforeAll(async () => {
    worker = await compileWorker();
  });
  afterAll(() => worker.remove());
  const limits = (change = {}) => ({ ...WORKBOOK_WORKER, entry: worker.entry, ...change });

  it('reads a workbook and leaves its bytes usable', async () => {
    const bytes = await workbookOf(3);
    const sheets = await readWorkbookApart(bytes, limits());
    expect(sheets[0]?.rows.map(({ row, cells }) => [row, cells.length])).toEqual([
      [1, 10],
      [2, 10],
      [3, 10],
    ]);
    expect(bytes.byteLength).toBeGreaterThan(0);
  });
  it('gives up on a workbook that wants more memory than allowed, and the process goes on', async () => {
    const bytes = await workbookOf(20_000);
    await expect(readWorkbookApart(bytes, limits({ memoryMb: 16 }))).rejects.toMatchObject({
      problem: { code: 'FILE_UNREADABLE', message: 'The workbook takes too much memory to read.' },
    });
  }, 30_000);
  it('gives up on a workbook that takes longer than allowed', async () => {
    const bytes = await workbookOf(5);
    await expect(readWorkbookApart(bytes, limits({ milliseconds: 1 }))).rejects.toMatchObject({
      problem: { code: 'FILE_UNREADABLE', message: 'The workbook took too long to read.' },
    });
  });
  it('refuses what is no workbook', async () => {
    await expect(readWorkbookApart(Buffer.from('PK'), limits())).rejects.toMatchObject({
      problem: { message: 'The workbook is damaged and cannot be read.' },
    });
  });
});
