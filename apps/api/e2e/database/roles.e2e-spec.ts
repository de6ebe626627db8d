import { Client } from 'pg';
import { ensureRoles } from '../../src/database/roles/ensure-roles.js';
import { useDataSource } from '../harness/use-data-source.js';

const CONFIDENTIAL = [
  'response',
  'score',
  'submission',
  'import',
  'named_result',
  'named_submission',
  'named_aggregate',
  'release_audit',
  'release_proposal',
  'release_job',
  'audit_entry',
];

const IMPORT = '00000000-0000-4000-8000-000000000001';

describe('a role of requests', () => {
  const dataSource = useDataSource();

  /** What a query gives within one transaction of a role with settings of its viewer. */
  async function as<Row>(role: string, settings: Record<string, string>, sql: string): Promise<Row[]> {
    const runner = dataSource().createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query(`SET LOCAL ROLE ${role}`);
      for (const [name, value] of Object.entries(settings))
        await runner.query(`SELECT set_config($1, $2, true)`, [`boardmark.${name}`, value]);
      return (await runner.query(sql)) as Row[];
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  beforeAll(async () => {
    await dataSource().transaction(async (manager) => {
      await manager.query(`INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, status)
        VALUES ('board', 'Board', 'Board', 'board-2026', 'board', 1, '1', '2026-01-01', 'open')`);
      await manager.query(
        `INSERT INTO import (id, round_id, file_name, file_hash, status, committed_at) VALUES ($1, 'board', 'a.csv', 'hash', 'committed', now())`,
        [IMPORT],
      );
      await manager.query(
        `INSERT INTO submission (round_id, organisation_code, import_id) VALUES ('board', 'RJR', $1), ('board', 'RBS', $1)`,
        [IMPORT],
      );
      await manager.query(`INSERT INTO score SELECT id, 'culture', 3 FROM submission`);
      await manager.query(`INSERT INTO response (submission_id, role, answers) SELECT id, 'executive', '{1}' FROM submission`);
      const [release] = await manager.query<{ id: string }[]>(
        `INSERT INTO release (round_id, version, content_hash, parameters) VALUES ('board', 1, 'hash', '{}') RETURNING id`,
      );
      const id = release?.id;
      await manager.query(
        `INSERT INTO ledger_group VALUES ($1, 'england', 'england', 'ENG', 'England', 'England', 'All', '{RJR,RBS}', 2, NULL, '{}', true, 1)`,
        [id],
      );
      await manager.query(
        `INSERT INTO ledger_cell (release_id, group_id, theme_code, mean) VALUES ($1, 'england', 'culture', 3.21)`,
        [id],
      );
      await manager.query(
        `INSERT INTO named_submission VALUES ($1, 'RJR', 'QYG', 'Y62', 'acute', 9, 12, 'responses', true), ($1, 'RBS', 'QYG', 'Y62', 'acute', 9, 12, 'responses', true),
         ($1, 'RVN', 'QOX', 'Y58', 'mental_health', NULL, NULL, NULL, false)`,
        [id],
      );
      await manager.query(
        `INSERT INTO named_result (release_id, organisation_code, system_code, region_code, theme_code, position, score)
         SELECT release_id, organisation_code, system_code, region_code, 'culture', 1, 3 FROM named_submission`,
      );
      await manager.query(
        `INSERT INTO named_aggregate (release_id, kind, code, system_code, region_code, theme_code, n_eligible, n_submitted)
         VALUES ($1, 'system', 'QYG', 'QYG', 'Y62', 'culture', 2, 2), ($1, 'region', 'Y62', NULL, 'Y62', 'culture', 2, 2), ($1, 'region', 'Y58', NULL, 'Y58', 'culture', 1, 0)`,
        [id],
      );
      await manager.query(`INSERT INTO release_audit VALUES ($1, '{}', '{}', 'One', 'Another', NULL)`, [id]);
      await manager.query(`INSERT INTO release_proposal VALUES ('board', 'hash', '{}', '{}', NULL, 'One')`);
      await manager.query(`INSERT INTO audit_entry VALUES (1, now(), 'One', 'round_opened', 'round:board', '{}', '', '')`);
    });
  });

  it('for peers reads released cells and nothing that is confidential', async () => {
    expect(await as('boardmark_peer', { trusts: 'RJR', administrator: 'true' }, 'SELECT mean FROM ledger_cell')).toEqual([
      { mean: '3.21' },
    ]);
    for (const table of CONFIDENTIAL)
      await expect(as('boardmark_peer', { trusts: 'RJR', administrator: 'true' }, `SELECT FROM ${table}`)).rejects.toThrow(
        `permission denied for table ${table}`,
      );
  });

  it.each(['boardmark_peer', 'boardmark_viewer'])(
    '%s may read neither answers nor scores, and may write nothing',
    async (role) => {
      const settings = { trusts: 'RJR,RBS', systems: 'QYG', regions: 'Y62', administrator: 'true' };
      for (const table of ['response', 'score', 'import', 'release_job'])
        await expect(as(role, settings, `SELECT FROM ${table}`)).rejects.toThrow('permission denied');
      const tables = await dataSource().query<{ name: string }[]>(
        `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
      );
      for (const { name } of tables) {
        await expect(as(role, settings, `DELETE FROM ${name}`)).rejects.toThrow('permission denied');
        await expect(as(role, settings, `INSERT INTO ${name} DEFAULT VALUES`)).rejects.toThrow('permission denied');
      }
      await expect(as(role, settings, `SELECT reshuffle_responses('board')`)).rejects.toThrow('permission denied');
      await expect(as(role, settings, 'CREATE TABLE mine (id int)')).rejects.toThrow('permission denied');
    },
  );

  const named = (settings: Record<string, string>) =>
    as<{ code: string }>('boardmark_viewer', settings, 'SELECT organisation_code AS code FROM named_result ORDER BY 1');

  it.each([
    [{}, []],
    [{ trusts: '' }, []],
    [{ trusts: 'RJR' }, ['RJR']],
    [{ trusts: 'RJR,RVN' }, ['RJR', 'RVN']],
    [{ systems: 'QYG' }, ['RBS', 'RJR']],
    [{ regions: 'Y58' }, ['RVN']],
    [{ trusts: '%' }, []],
    [{ administrator: 'true' }, []],
  ])('for viewers sees by name what is in its scope: %j', async (settings, codes) => {
    expect((await named(settings as Record<string, string>)).map(({ code }) => code)).toEqual(codes);
    const submissions = await as<{ code: string }>(
      'boardmark_viewer',
      settings as Record<string, string>,
      'SELECT organisation_code AS code FROM named_submission ORDER BY 1',
    );
    expect(submissions.map(({ code }) => code)).toEqual(codes);
  });

  it.each([
    [{ trusts: 'RJR' }, []],
    [{ systems: 'QYG' }, ['QYG']],
    [{ regions: 'Y62' }, ['QYG', 'Y62']],
  ])('for viewers sees exact figures of systems and regions in its scope: %j', async (settings, codes) => {
    const rows = await as<{ code: string }>(
      'boardmark_viewer',
      settings as Record<string, string>,
      'SELECT code FROM named_aggregate ORDER BY 1',
    );
    expect(rows.map(({ code }) => code)).toEqual(codes);
  });

  it('shows audits, proposals and the audit log to administrators only, and submissions to their own trust', async () => {
    for (const table of ['release_audit', 'release_proposal', 'audit_entry']) {
      expect(await as('boardmark_viewer', { trusts: 'RJR' }, `SELECT 1 AS n FROM ${table}`)).toEqual([]);
      expect(await as('boardmark_viewer', { administrator: 'true' }, `SELECT 1 AS n FROM ${table}`)).toEqual([{ n: 1 }]);
    }
    const own = (settings: Record<string, string>) =>
      as('boardmark_viewer', settings, 'SELECT organisation_code AS code FROM submission ORDER BY 1');
    expect(await own({ trusts: 'RBS' })).toEqual([{ code: 'RBS' }]);
    expect(await own({ systems: 'QYG' })).toEqual([]);
  });

  it('forgets the viewer with the transaction', async () => {
    expect(await named({ trusts: 'RJR' })).toHaveLength(1);
    expect(await named({})).toEqual([]);
  });

  it('that logs in owns nothing and reads nothing until it takes another', async () => {
    const client = new Client({ connectionString: appUrl((dataSource().options as { url: string }).url) });
    await client.connect();
    try {
      for (const table of ['ledger_cell', 'organisation', 'response', 'named_result'])
        await expect(client.query(`SELECT FROM ${table}`)).rejects.toThrow('permission denied');
      await client.query('BEGIN; SET LOCAL ROLE boardmark_peer');
      expect((await client.query('SELECT mean FROM ledger_cell')).rows).toEqual([{ mean: '3.21' }]);
      await client.query('ROLLBACK');
      await expect(client.query('SET ROLE boardmark_owner')).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });

  it('is made once: a second time there is nothing to do', async () => {
    const runner = dataSource().createQueryRunner();
    try {
      await ensureRoles(runner);
    } finally {
      await runner.release();
    }
  });
});

function appUrl(ownerUrl: string): string {
  const url = new URL(ownerUrl);
  const app = new URL(process.env['E2E_APP_URL'] ?? '');
  url.username = app.username;
  url.password = app.password;
  return url.href;
}
