import ExcelJS from 'exceljs';
import { setArchiveDates } from './set-archive-dates.js';

/** The bytes of a workbook; the same for the same contents, whenever it is made. `date` is an ISO date. */
export async function printTemplate(date: string, fill: (workbook: ExcelJS.Workbook) => Promise<void>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const at = new Date(`${date}T00:00:00Z`);
  Object.assign(workbook, { creator: 'Boardmark', lastModifiedBy: 'Boardmark', created: at, modified: at });
  await fill(workbook);
  return setArchiveDates(Buffer.from(await workbook.xlsx.writeBuffer()), date);
}
