import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { readPidFile } from '../../src/database/embedded/postmaster-pid.js';
import { runCommand } from '../cli/run-command.js';
import { emptyFolder, serverPid, startServer, type RunningServer } from '../startup/start-server.js';

const PATIENCE_MS = 900_000;
const POLL_MS = 20;
const API = 12;
const POSTGRES = 8;
/** Regions whose boards are left in the rounds, so that a release takes seconds. */
const REGIONS = `(SELECT DISTINCT m.parent_code FROM membership m JOIN organisation o ON o.code = m.child_code
  WHERE m.illustrative AND o.kind = 'system' AND m.role = 'counted_in' ORDER BY 1 LIMIT 2)`;
const KEPT = `(SELECT t.child_code FROM membership t JOIN membership s ON s.child_code = t.parent_code WHERE s.parent_code IN ${REGIONS})`;

/** Leaves the boards of two regions, in every round. */
const REDUCE = `
  DO $$ DECLARE r text; BEGIN
    FOR r IN SELECT id FROM round WHERE id LIKE 'board-r%' LOOP
      PERFORM set_config('boardmark.rewriting', r, true);
      DELETE FROM response USING submission s WHERE s.id = submission_id AND s.round_id = r AND s.organisation_code NOT IN ${KEPT};
      DELETE FROM score USING submission s WHERE s.id = submission_id AND s.round_id = r AND s.organisation_code NOT IN ${KEPT};
      DELETE FROM submission s WHERE s.round_id = r AND s.organisation_code NOT IN ${KEPT};
    END LOOP;
  END $$`;

/** Everything that a release stores, by round, in one look. */
const STORED = `
  SELECT r.id AS round, r.status, l.version, l.content_hash AS hash,
         (SELECT count(*)::int FROM ledger_group WHERE release_id = l.id) AS groups,
         (SELECT count(*)::int FROM ledger_cell WHERE release_id = l.id) AS cells,
         (SELECT count(*)::int FROM named_submission WHERE release_id = l.id) AS submissions,
         (SELECT count(*)::int FROM named_result WHERE release_id = l.id) AS results,
         (SELECT count(*)::int FROM named_aggregate WHERE release_id = l.id) AS aggregates,
         (SELECT count(*)::int FROM release_organisation WHERE release_id = l.id) AS roster,
         (SELECT count(*)::int FROM release_audit WHERE release_id = l.id) AS audits,
         (SELECT count(*)::int FROM response a JOIN submission s ON s.id = a.submission_id WHERE s.round_id = r.id) AS answers
  FROM round r LEFT JOIN release l ON l.round_id = r.id WHERE r.id LIKE 'board-r%' ORDER BY r.id, l.version`;

interface Stored {
  readonly round: string;
  readonly status: string;
  readonly version: number | null;
  readonly hash: string | null;
  readonly answers: number;
  readonly [part: string]: unknown;
}
const PARTS = ['groups', 'cells', 'submissions', 'results', 'aggregates', 'roster', 'audits'];
const WORKING = `SELECT 1 FROM pg_locks l JOIN pg_stat_activity a USING (pid)
  WHERE l.relation = 'round'::regclass AND l.mode = 'RowShareLock' AND a.pid <> pg_backend_pid()`;

describe('the release job of a confidential round that is killed', () => {
  const folder = emptyFolder();
  let server: RunningServer;

  /** One question to the database as its owner; null while it cannot be reached. */
  async function ask<Row extends object>(sql: string): Promise<Row[] | null> {
    const port = readPidFile(join(folder, 'postgresql'))?.port ?? 0;
    if (port === 0) return null;
    const passwords = JSON.parse(readFileSync(join(folder, 'postgresql-passwords.json'), 'utf8')) as Record<string, string>;
    const client = new Client({
      host: '127.0.0.1',
      port,
      user: 'boardmark_owner',
      database: 'boardmark',
      password: passwords['owner'],
    });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return (await client.query<Row>(sql)).rows;
    } catch (error) {
      if (sql === REDUCE) throw error;
      return null;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async function until<Row extends object>(sql: string, holds: (rows: Row[]) => boolean): Promise<Row[]> {
    for (;;) {
      const rows = await ask<Row>(sql);
      if (rows && holds(rows)) return rows;
      await sleep(POLL_MS);
    }
  }

  const released = (stored: readonly Stored[]) => stored.filter(({ version }) => version !== null).length;
  /** Everything of a round or nothing of it, its answers untouched, and no round before those that precede it. */
  const expectWhole = (stored: readonly Stored[], answers: ReadonlyMap<string, number>) => {
    expect(stored.map(({ version }) => version)).toEqual(stored.map((_, r) => (r < released(stored) ? 1 : null)));
    for (const { round, status, version, ...parts } of stored) {
      expect(parts.answers).toBe(answers.get(round));
      if (version === null) expect({ round, status: ['open', 'closed'].includes(status) }).toEqual({ round, status: true });
      else expect({ round, status, version }).toEqual({ round, status: 'released', version: 1 });
      for (const part of PARTS)
        expect({ round, part, some: Number(parts[part]) > 0 }).toEqual({ round, part, some: version !== null });
    }
  };

  beforeAll(async () => {
    server = startServer({ BOARDMARK_DATA: folder });
    await until<{ n: number }>('SELECT count(*)::int AS n FROM release_job', ([row]) => row?.n === 6);
    server.child.kill('SIGKILL');
    await server.finished;
    await ask(REDUCE);
  }, PATIENCE_MS);

  afterAll(async () => {
    await server.stop();
  });

  it(
    'leaves the old state at 20 moments, is taken up again, and releases what an undisturbed run would',
    async () => {
      const open = await until<Stored>(STORED, () => true);
      const answers = new Map(open.map((row) => [row.round, row.answers]));
      const kills = Array.from({ length: API + POSTGRES }, (_, k) => (k % 5 < 3 ? 'api' : 'postgres'));
      expect(kills.filter((what) => what === 'api')).toHaveLength(API);
      const look = async () => {
        const stored = await until<Stored>(STORED, () => true);
        expectWhole(stored, answers);
        return released(stored);
      };
      let cutOff = 0;
      let longest = 400;
      for (const what of kills) {
        server = startServer({ BOARDMARK_DATA: folder });
        await until(WORKING, (rows) => rows.length > 0);
        const began = performance.now();
        const before = await look();
        await sleep(longest * Math.random());
        if (what === 'postgres') process.kill(serverPid(folder) ?? NaN, 'SIGKILL');
        else if (before === (await look())) cutOff++;
        server.child.kill('SIGKILL');
        await server.finished;
        if (what === 'api') await look();
        longest = Math.max(longest, performance.now() - began);
      }
      expect(cutOff).toBeGreaterThanOrEqual(API / 2);

      server = startServer({ BOARDMARK_DATA: folder });
      await until<Stored>(STORED, (rows) => released(rows) > 0);
      await look();
      await server.stop();
      const again = await runCommand('release', ['board-r1', '--prepare', 'Ada Example', '--reason', 'method'], {
        BOARDMARK_DATA: folder,
      });
      server = startServer({ BOARDMARK_DATA: folder });
      const [first] = await until<Stored>(STORED, () => true);
      expect(again.out).toContain(`board-r1: prepared, content ${first?.hash ?? 'none'}`);
    },
    PATIENCE_MS,
  );
});
