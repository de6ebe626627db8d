import { join } from 'node:path';
import { jest } from '@jest/globals';
import { formulaOf, textOf, type ResponseRecord, type TableRow } from '@boardmark/assessment';
import { readRows } from './read-rows.js';
import { readScoreFile } from './read-score-file.js';
import { WORKBOOK_WORKER } from './read-workbook-apart.js';
import { compileWorker } from './testing/compile-worker.mjs';
import { contextFor, FIXTURES, filesIn, json, type Rejected } from './testing/fixture-context.js';

const accepted = json<Record<string, readonly string[]>>('responses/accepted/expected.json');
const rejected = json<Record<string, Rejected>>('responses/rejected/expected.json');

/** `RN3 12 executive 12…`: one character per answer, 0 for "can't say", a dash for a skipped statement. */
const describeResponse = ({ organisation, boardSize, role, answers }: ResponseRecord): string =>
  `${organisation} ${boardSize} ${role} ${answers.map((answer) => answer ?? '-').join('')}`;

/** Reading a workbook starts a thread of its own. */
jest.setTimeout(60_000);

describe('files of answers', () => {
  let compiled: Awaited<ReturnType<typeof compileWorker>>;
  beforeAll(async () => {
    compiled = await compileWorker();
  });
  afterAll(() => compiled.remove());

  const worker = () => ({ ...WORKBOOK_WORKER, entry: compiled.entry });
  const source = (folder: string, name: string) => ({ name, path: join(FIXTURES, 'responses', folder, name) });
  const read = (folder: string, name: string, given: Partial<Rejected>, contents: 'responses' | 'either') =>
    readScoreFile(source(folder, name), contextFor({ framework: 'board-2026', ...given }), { contents, worker: worker() });

  async function rowsOf(folder: string, name: string): Promise<TableRow[]> {
    const rows: TableRow[] = [];
    for await (const batch of readRows(source(folder, name), { worker: worker() })) rows.push(...batch);
    return rows;
  }

  it('are all listed, and all there', () => {
    expect(filesIn('responses/accepted')).toEqual(Object.keys(accepted).sort());
    expect(filesIn('responses/rejected')).toEqual(Object.keys(rejected).sort());
  });

  it.each(Object.entries(accepted))('%s is accepted, also by who does not know what it holds', async (name, expected) => {
    for (const contents of ['responses', 'either'] as const) {
      const result = await read('accepted', name, {}, contents);
      const found = result.outcome === 'accepted' && 'responses' in result ? result.responses.map(describeResponse) : result;
      expect(found).toEqual(expected);
      expect(result.hash).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it.each(Object.entries(rejected))('%s is rejected for what its name says', async (name, expected) => {
    const result = await read('rejected', name, expected, 'responses');
    const problems = result.outcome === 'rejected' ? result.problems : [];
    const places = problems.map(({ code, cell, row }) => `${code} ${cell ?? (row === null ? 'file' : `row ${row}`)}`);
    expect(places).toEqual(expected.problems);
    expect(name.startsWith(`${problems[0]?.code.toLowerCase().replaceAll('_', '-')}`)).toBe(true);
    for (const { message } of problems) expect(message).toMatch(/^[A-Z].*\.$/);
  });

  it.each(Object.keys(rejected))('%s: no problem repeats a cell of somebody’s row, but for the code of a trust', async (name) => {
    const result = await read('rejected', name, rejected[name] ?? {}, 'responses');
    if (result.outcome !== 'rejected') throw new Error(`${name} was accepted.`);
    const rows = await rowsOf('rejected', name);
    for (const { row, code, value } of result.problems) {
      const [, ...cells] = rows.find((each) => each.row === row)?.cells ?? [];
      if (row === null || code.startsWith('COLUMN') || code.startsWith('TEMPLATE') || code.startsWith('CARE')) continue;
      const said = cells.map((cell) => formulaOf(cell) ?? textOf(cell)).filter((text) => text.trim() !== '');
      expect(said).not.toContain(value);
      if (value !== null && !value.endsWith('cells')) expect(value).toMatch(/^[A-Za-z0-9]{3,6}$/);
    }
  });

  it('of a round that takes scores are told so when nobody says what they hold', async () => {
    const result = await read('rejected', 'round-contents-published.csv', { framework: 'wgll-2025' }, 'either');
    expect(result).toMatchObject({ outcome: 'rejected' });
  });

  it('of the wrong version name both versions', async () => {
    const result = await read('rejected', 'template-stale-extra-statement.csv', {}, 'responses');
    expect(result.outcome === 'rejected' && result.problems[0]).toMatchObject({
      message: 'This statement belongs to version 2025 of the framework.',
      expected: 'The statements of version 2026, and no others',
    });
  });
});
