import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { WorkModule } from '../../src/app.module.js';
import { readConfig } from '../../src/config/config.js';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { ReleasesService } from '../../src/releases/releases.service.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { ICBS, PROVIDERS } from '../cli/shipped-file.js';
import { useCommandSuite } from '../cli/use-command-suite.js';

const AHEAD_MS = 50;
const source = (path: string) => ({ name: 'scores.csv', path });

describe('an import into a round that is being released', () => {
  const suite = useCommandSuite();
  let app: INestApplicationContext;

  beforeAll(async () => {
    const config = readConfig({ DATABASE_URL: suite.url });
    app = await NestFactory.createApplicationContext(WorkModule.with(config, { share: false }), { logger: false });
  });
  afterAll(() => app.close());

  /** Whether the import was accepted, and how many of its 294 scores are stored and released. */
  async function race(id: string, importAfter: number, releaseAfter: number) {
    const name = { name: id, shortName: id, label: id, series: id };
    await app.get(RoundsRepository).open({ id, ...name, frameworkVersion: 'wgll-2025', asAt: '2025-07-31' });
    await app.get(ImportsService).commit(source(PROVIDERS), id);
    const [imported] = await Promise.all([
      sleep(importAfter).then(() => app.get(ImportsService).commit(source(ICBS), id)),
      sleep(releaseAfter).then(() => app.get(ReleasesService).close(id)),
    ]);
    const [counts] = await suite.query<{ stored: number; released: number }>(
      `SELECT (SELECT count(*)::int FROM score c JOIN submission s ON s.id = c.submission_id WHERE s.round_id = $1 AND s.care_setting IS NULL) AS stored,
              (SELECT count(*)::int FROM release_score l JOIN release r ON r.id = l.release_id
               WHERE r.round_id = $1 AND l.care_setting IS NULL) AS released`,
      [id],
    );
    const codes = imported.outcome === 'rejected' ? imported.problems.map(({ code }) => code) : [];
    return { outcome: imported.outcome, closed: codes[0] === 'ROUND_CLOSED', ...counts };
  }

  const inside = { outcome: 'accepted', closed: false, stored: 294, released: 294 };
  const outside = { outcome: 'rejected', closed: true, stored: 0, released: 0 };

  it('is part of the release when it comes first', async () => {
    expect(await race('import-first', 0, AHEAD_MS)).toEqual(inside);
  });

  it('is refused when it comes second, and leaves nothing', async () => {
    expect(await race('release-first', AHEAD_MS, 0)).toEqual(outside);
  });

  it('is one or the other, never half, when both come at once', async () => {
    for (let i = 0; i < 6; i++) {
      const result = await race(`at-once-${i}`, Math.random() * 8, Math.random() * 8);
      expect([inside, outside]).toContainEqual(result);
    }
  });
});
