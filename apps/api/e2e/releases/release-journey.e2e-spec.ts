import { createRequire } from 'node:module';
import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { WorkModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config/config.js';
import { CannotReleaseError } from '../../src/releases/cannot-release.js';
import { ReleasesService } from '../../src/releases/releases.service.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { createDatabase, type TestDatabase } from '../harness/create-database.js';

const shipped = (name: string) => ({
  name,
  path: createRequire(import.meta.url).resolve(`@boardmark/reference-data/data/${name}`),
});
const PROVIDERS = shipped('dma-2025-providers-as-published.csv');
const ICBS = shipped('dma-2025-icbs.csv');
const file = (text: string) => ({ name: 'scores.csv', bytes: Buffer.from(text) });

let database: TestDatabase;
let app: INestApplicationContext;
let imports: ImportsService;
let releases: ReleasesService;
const count = async (table: string): Promise<number> => {
  const [row] = await app.get(DataSource).query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`);
  return row?.n ?? -1;
};

beforeAll(async () => {
  database = await createDatabase();
  const config = readConfig({ DATABASE_URL: database.url });
  app = await NestFactory.createApplicationContext(WorkModule.with(config, { share: false }), { logger: false });
  imports = app.get(ImportsService);
  releases = app.get(ReleasesService);
});
afterAll(async () => {
  await app.close();
  await database.drop();
});

describe('from file to release', () => {
  it('stores nothing in a dry run', async () => {
    const outcome = await imports.check(PROVIDERS, 'dma-2025');
    expect(outcome).toMatchObject({
      outcome: 'accepted',
      stored: false,
      result: { nRows: 285, nSubmissions: 285, nScores: 1995 },
    });
    expect(await count('score')).toBe(0);
    expect(await count('import')).toBe(0);
  });

  it('stores nothing of a file with one wrong score among right ones', async () => {
    const outcome = await imports.commit(
      file('ods_code,care_setting,theme,score\nRBS,acute,well_led,4.3\nRBS,acute,safe_practice,9\n'),
      'dma-2025',
    );
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      nProblems: 1,
      problems: [{ code: 'SCORE_RANGE', row: 3, column: 'score' }],
    });
    expect(await count('submission')).toBe(0);
  });

  it('cannot release a round without scores, nor one that does not exist', async () => {
    await expect(releases.close('dma-2025')).rejects.toThrow(CannotReleaseError);
    await expect(releases.close('dma-1999')).rejects.toThrow('There is no round dma-1999.');
  });

  it('stores the published table, and the same file again is the first import', async () => {
    const first = await imports.commit(PROVIDERS, 'dma-2025');
    const again = await imports.commit(PROVIDERS, 'dma-2025');
    expect(first).toMatchObject({ outcome: 'accepted', stored: true, repeated: false });
    expect(again).toMatchObject({ outcome: 'accepted', repeated: true, result: 'result' in first ? first.result : null });
    expect(await count('score')).toBe(1995);
  });

  it('stores one of two equal files that arrive at the same time', async () => {
    const both = await Promise.all([imports.commit(ICBS, 'dma-2025'), imports.commit(ICBS, 'dma-2025')]);
    expect(both.map((outcome) => 'repeated' in outcome && outcome.repeated).sort()).toEqual([false, true]);
    expect(await count('submission')).toBe(285 + 42);
  });

  it('releases the round once, and computing it again gives the same content', async () => {
    const first = await releases.close('dma-2025');
    const again = await releases.close('dma-2025');
    expect(first.version).toBe(1);
    expect(again).toEqual(first);
    expect(await count('release')).toBe(1);
    expect(await count('release_cell')).toBe((1 + 7 + 42) * 5 * 8);
  });

  it('takes no further file once released', async () => {
    const outcome = await imports.commit(file('ods_code,care_setting,theme,score\nRVN,mental_health,well_led,2\n'), 'dma-2025');
    expect(outcome).toMatchObject({
      outcome: 'rejected',
      problems: expect.arrayContaining([expect.objectContaining({ code: 'ROUND_CLOSED' })]),
    });
  });

  it('gives changed scores the next version and keeps the old one', async () => {
    await app.get(DataSource)
      .query(`UPDATE score SET score = 5 FROM (SELECT set_config('boardmark.rewriting', 'dma-2025', true)) AS correction
      WHERE theme_code = 'well_led' AND submission_id = (SELECT id FROM submission WHERE organisation_code = 'RBS' AND care_setting = 'acute')`);
    const corrected = await releases.close('dma-2025');
    expect(corrected.version).toBe(2);
    expect(await count('release')).toBe(2);
  });

  it('compares a round with the one before in its series, never with another series', async () => {
    for (const year of ['2024', '2025']) {
      await imports.commit(shipped(`dma-comparable-${year}-providers.csv`), `dma-comparable-${year}`);
      await releases.close(`dma-comparable-${year}`);
    }
    const compared = await app
      .get(DataSource)
      .query<{ round: string; before: string | null }[]>(
        `SELECT l.round_id AS round, e.round_id AS before FROM release l LEFT JOIN release e ON e.id = l.compared_release_id ORDER BY l.id`,
      );
    expect(compared.map(({ round, before }) => [round, before])).toEqual([
      ['dma-2025', null],
      ['dma-2025', null],
      ['dma-comparable-2024', null],
      ['dma-comparable-2025', 'dma-comparable-2024'],
    ]);
  });
});
