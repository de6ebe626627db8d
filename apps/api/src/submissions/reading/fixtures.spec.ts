import { join } from 'node:path';
import type { ScoreFileContext, ScoreRecord } from '@boardmark/assessment';
import { readScoreFile, type ReadOptions } from './read-score-file.js';
import { WORKBOOK_WORKER } from './read-workbook-apart.js';
import { compileWorker } from './testing/compile-worker.mjs';
import { contextFor, FIXTURES, filesIn, json, type Rejected } from './testing/fixture-context.js';

const accepted = json<Record<string, readonly string[]>>('accepted/expected.json');
const rejected = json<Record<string, Rejected>>('rejected/expected.json');

/** `RNZ acute: 2.8 2.4 …`, one line per submission, a dash for a theme that is not there. */
function describeRecords(records: readonly ScoreRecord[], { framework }: ScoreFileContext): string[] {
  const lines = new Map<string, string[]>();
  for (const { organisation, careSetting, theme, score } of records) {
    const key = `${organisation} ${careSetting ?? 'whole'}`;
    const scores = lines.get(key) ?? framework.themes.map(() => '-');
    scores[framework.themes.findIndex(({ code }) => code === theme)] = score;
    lines.set(key, scores);
  }
  return [...lines].map(([key, scores]) => `${key}: ${scores.join(' ')}`);
}

describe('score files', () => {
  let worker: Awaited<ReturnType<typeof compileWorker>>;
  beforeAll(async () => {
    worker = await compileWorker();
  });
  afterAll(() => worker.remove());

  const read = (folder: string, name: string, context: ScoreFileContext, options: ReadOptions = {}) =>
    readScoreFile({ name, path: join(FIXTURES, folder, name) }, context, {
      ...options,
      worker: { ...WORKBOOK_WORKER, entry: worker.entry },
    });

  it('are all listed, and all there', () => {
    expect(filesIn('accepted')).toEqual(Object.keys(accepted).sort());
    expect(filesIn('rejected')).toEqual(Object.keys(rejected).sort());
  });

  it.each(Object.entries(accepted))('%s is accepted', async (name, expected) => {
    const context = contextFor({});
    const result = await read('accepted', name, context);
    const records =
      result.outcome === 'accepted' && result.contents === 'scores' ? describeRecords(result.records, context) : result;
    expect(records).toEqual(expected);
    expect(result.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(Object.entries(rejected))('%s is rejected for what its name says', async (name, expected) => {
    const options = expected.maxBytes === undefined ? {} : { maxBytes: expected.maxBytes };
    const result = await read('rejected', name, contextFor(expected), options);
    const problems = result.outcome === 'rejected' ? result.problems : [];
    const places = problems.map(({ code, cell, row }) => `${code} ${cell ?? (row === null ? 'file' : `row ${row}`)}`);
    expect(places).toEqual(expected.problems);
    expect(name.startsWith(`${problems[0]?.code.toLowerCase().replaceAll('_', '-')}`)).toBe(true);
    for (const { message, value } of problems) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(value?.length ?? 0).toBeLessThanOrEqual(80);
    }
  });
});
