import type { INestApplicationContext } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { WorkModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config/config.js';
import { DataSourceAddress } from '../../src/database/data-source-address.js';
import { BoardComputer } from '../../src/releases/board/board-computer.js';
import { ReleaseQueue } from '../../src/releases/jobs/release-queue.js';
import { useBoardRounds } from '../harness/use-board-rounds.js';

const PATIENCE_MS = 240_000;
const SIGNATURES = { preparedBy: 'Ada Example', confirmedBy: 'Ben Example' };
const rounds = useBoardRounds();
let other: INestApplicationContext;

beforeAll(async () => {
  const config = readConfig({ DATABASE_URL: rounds.get(DataSourceAddress).url });
  other = await (await Test.createTestingModule({ imports: [WorkModule.with(config, { share: true })] }).compile()).init();
  Object.assign(other.get(BoardComputer), { entry: rounds.get(BoardComputer).entry });
});
afterAll(() => other.close());

describe('release jobs', () => {
  it(
    'are done once by two servers, in their order',
    async () => {
      const begun: string[] = [];
      for (const [name, computer] of [
        ['one', rounds.get(BoardComputer)],
        ['other', other.get(BoardComputer)],
      ] as const) {
        const compute = computer.compute.bind(computer);
        Object.assign(computer, {
          compute: (...given: Parameters<typeof compute>) => {
            begun.push(`${name} ${given[0].round.id}`);
            return compute(...given);
          },
        });
      }
      const queue = rounds.get(ReleaseQueue);
      await queue.add('board-r1', { kind: 'release', ...SIGNATURES });
      await queue.add('board-r2', { kind: 'prepare', preparedBy: 'Ada Example', reason: null });
      await Promise.all([queue.drain(), other.get(ReleaseQueue).drain(), queue.drain()]);
      expect(begun.map((entry) => entry.split(' ')[1])).toEqual(['board-r1', 'board-r2']);
      expect(new Set(begun.map((entry) => entry.split(' ')[0])).size).toBe(1);
      expect(await rounds.query('SELECT round_id AS round, kind, state FROM release_job ORDER BY created_at')).toEqual([
        { round: 'board-r1', kind: 'release', state: 'done' },
        { round: 'board-r2', kind: 'prepare', state: 'done' },
      ]);
      expect(await rounds.query('SELECT round_id, version FROM release WHERE round_id LIKE $1', ['board-%'])).toEqual([
        { round_id: 'board-r1', version: 1 },
      ]);
    },
    PATIENCE_MS,
  );

  it(
    'say why they failed, and leave nothing',
    async () => {
      const queue = rounds.get(ReleaseQueue);
      const { id } = await queue.add('board-r1', { kind: 'prepare', preparedBy: 'Ada Example', reason: null });
      await queue.drain();
      const [job] = await rounds.query<{ state: string; message: string }>(
        'SELECT state, message FROM release_job WHERE id = $1',
        [id],
      );
      expect(job?.state).toBe('failed');
      expect(job?.message).toContain('Say why there is another version');
      expect(await rounds.query(`SELECT 1 FROM release_proposal WHERE round_id = 'board-r1'`)).toEqual([]);
    },
    PATIENCE_MS,
  );
});
