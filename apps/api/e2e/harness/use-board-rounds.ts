import type { INestApplicationContext, Type } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { DataSource } from 'typeorm';
import { WorkModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config/config.js';
import { BoardComputer } from '../../src/releases/board/board-computer.js';
import { BoardRoundsService } from '../../src/startup/board-rounds.service.js';
import { createDatabase, type TestDatabase } from './create-database.js';

export interface BoardRoundSuite {
  get<Service>(type: Type<Service>): Service;
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>;
}

/** A thread cannot be started from TypeScript, so the computation runs from what was built. */
const BUILT_WORKER = new URL('../../dist/releases/board/board-release.worker.js', import.meta.url);

/** A database of the suite's own in which all illustrative board rounds have been answered and signed off, and nothing is released. */
export function useBoardRounds(): BoardRoundSuite {
  let database: TestDatabase;
  let app: INestApplicationContext;

  beforeAll(async () => {
    database = await createDatabase();
    const config = readConfig({ DATABASE_URL: database.url });
    const tested = await Test.createTestingModule({ imports: [WorkModule.with(config, { share: true })] }).compile();
    app = await tested.init();
    Object.assign(app.get(BoardComputer), { entry: BUILT_WORKER });
    await app.get(BoardRoundsService).importBoardRounds();
  }, 120_000);

  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  return { get: (type) => app.get(type), query: (sql, parameters) => app.get(DataSource).query(sql, parameters) };
}
