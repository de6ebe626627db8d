import type ExcelJS from 'exceljs';
import { fromBufferPromise } from 'yauzl';
import { printTemplate } from './print-template.js';

const print = (date: string) =>
  printTemplate(date, (workbook: ExcelJS.Workbook) => {
    workbook.addWorksheet('A').addRow(['x']);
    return Promise.resolve();
  });

describe('printTemplate', () => {
  it('gives every part of the archive the date of the round, so that the same workbook is the same bytes', async () => {
    const archive = await fromBufferPromise(await print('2026-03-31'), { lazyEntries: true, autoClose: false });
    const dates: string[] = [];
    for await (const entry of archive.eachEntry()) dates.push(entry.getLastModDate({ timezone: 'UTC' }).toISOString());
    expect(dates.length).toBeGreaterThan(5);
    expect(new Set(dates)).toEqual(new Set(['2026-03-31T00:00:00.000Z']));
  });

  it('differs with the date alone', async () => {
    const [first, again, other] = await Promise.all([print('2026-03-31'), print('2026-03-31'), print('2026-04-01')]);
    expect(first.equals(again)).toBe(true);
    expect(first.equals(other)).toBe(false);
  });
});
