import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Problem } from '@boardmark/assessment';
import { writeErrorsFile } from './write-errors-file.js';

const problem = (row: number | null, cell: string | null, code: Problem['code']): Problem => ({
  sheet: null,
  row,
  column: null,
  cell,
  code,
  message: 'It is wrong.',
  value: null,
  expected: null,
});

describe('writeErrorsFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'errors-file-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const written = async (content: string | Buffer, problems: readonly Problem[]) => {
    const [source, target] = [join(folder, 'scores.csv'), join(folder, 'errors.csv')];
    await writeFile(source, content);
    await writeErrorsFile(source, problems, target);
    return readFile(target, 'utf8');
  };

  it('puts what is wrong before each row, and leaves right rows as they are', async () => {
    const text = 'ods_code,score\nRN3,6\n\n"R,Z",2\n';
    const problems = [problem(2, 'B2', 'SCORE_RANGE'), problem(2, null, 'ROW_LENGTH'), problem(4, 'A4', 'ODS_UNKNOWN')];
    expect(await written(text, problems)).toBe(
      '\ufefferrors\r\n' +
        ',ods_code,score\r\n' +
        'B2 SCORE_RANGE: It is wrong.; ROW_LENGTH: It is wrong.,RN3,6\r\n' +
        ',\r\n' +
        'A4 ODS_UNKNOWN: It is wrong.,"R,Z",2\r\n',
    );
  });
  it('disarms cells that a spreadsheet would run', async () => {
    expect(await written('a,=1+1\n', [problem(1, 'B1', 'FORMULA')])).toContain("a,'=1+1");
  });
  it('puts problems of the whole file at the top', async () => {
    expect(await written('a\n', [problem(null, null, 'ROUND_CLOSED')])).toBe('\ufefferrors,ROUND_CLOSED: It is wrong.\r\n,a\r\n');
  });
  it('leaves only those when the file cannot be read', async () => {
    expect(await written(Buffer.from('%PDF-1.7'), [problem(null, null, 'FILE_TYPE')])).toBe(
      '\ufefferrors,FILE_TYPE: It is wrong.\r\n',
    );
  });
  it('never replaces the file it is about', async () => {
    const source = join(folder, 'scores.csv');
    await writeFile(source, 'a\n');
    await expect(writeErrorsFile(source, [], join(folder, '.', 'scores.csv'))).rejects.toThrow('must not replace');
    expect(await readFile(source, 'utf8')).toBe('a\n');
  });
});
