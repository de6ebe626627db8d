import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { illustrativeRounds } from '@boardmark/illustrative-data';
import { DataSource } from 'typeorm';
import { WorkModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config/config.js';
import { BoardComputer } from '../../src/releases/board/board-computer.js';
import { shippedFile } from '../../src/startup/shipped-file.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { createDatabase, type TestDatabase } from './create-database.js';

export interface BoardRoundSuite {
  get<Service>(type: Type<Service>): Service;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** A thread cannot be started from TypeScript, so the computation runs from what was built. */
const BUILT_WORKER = new URL('../../dist/releases/board/board-release.worker.js', import.meta.url);

/** A database of the suite's own in which illustrative rounds have been answered and signed off, and nothing is released. */
export function useBoardRound(...rounds: readonly string[]): BoardRoundSuite {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await createDatabase();
    const config = readConfig({ DATABASE_URL: database.url });
    const tested = await Test.createTestingModule({ imports: [WorkModule.with(config, { share: true })] }).compile();
    app = await tested.init();
    Object.assign(app.get(BoardComputer), { entry: BUILT_WORKER });
    for (const round of illustrativeRounds.filter(({ id }) => rounds.includes(id)))
      for (const name of [...round.files, ...round.scoreFiles]) {
        const source = { name, path: shippedFile(name) };
        const outcome = await app.get(ImportsService).commit(source, round.id, { signedOffBy: 'Cara Example' });
        if (outcome.outcome === 'rejected') throw new Error(`${name}: ${outcome.problems[0]?.message ?? 'refused'}`);
      }
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  return { get: (type) => app.get(type), query: (sql, parameters) => app.get(DataSource).query(sql, parameters) };
}
