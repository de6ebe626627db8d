import { useDataSource } from '../harness/use-data-source.js';

const IMPORT = '00000000-0000-4000-8000-000000000001';

describe('the real and the illustrative', () => {
  const dataSource = useDataSource();
  const run = (sql: string) => dataSource().query(sql);

  const submit = (round: string, organisation: string, illustrative: boolean) =>
    run(`INSERT INTO submission (round_id, organisation_code, illustrative, import_id)
         VALUES ('${round}', '${organisation}', ${illustrative}, '${IMPORT}')`);
  const belong = (child: string, parent: string, illustrative: boolean) =>
    run(`INSERT INTO membership (child_code, parent_code, role, valid_from, source, illustrative)
         VALUES ('${child}', '${parent}', 'head_office', '1990-01-01', 'test', ${illustrative})`);
  const succeed = (predecessor: string, successor: string, illustrative: boolean) =>
    run(`INSERT INTO succession (predecessor_code, successor_code, happened_on, kind, source, illustrative)
         VALUES ('${predecessor}', '${successor}', '2020-01-01', 'merger', 'test', ${illustrative})`);

  beforeAll(async () => {
    await run(`INSERT INTO organisation (code, kind, name, short_name, source, illustrative) VALUES
      ('ZZ998', 'trust', 'Invented One', 'One', 'test', true), ('ZZ999', 'trust', 'Invented Two', 'Two', 'test', true),
      ('ZS999', 'system', 'Invented System', 'System', 'test', true)`);
    await run(`INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, status, illustrative)
      VALUES ('invented', 'Invented', 'Invented', 'wgll-2025', 'invented', 1, '1', '2026-01-01', 'open', true)`);
    await run(`INSERT INTO import (id, round_id, file_name, file_hash, status, committed_at)
      VALUES ('${IMPORT}', 'invented', 'a.csv', 'hash', 'committed', now())`);
  });

  it('hold submissions, memberships and successions of their own', async () => {
    await submit('invented', 'ZZ998', true);
    await belong('ZZ998', 'ZS999', true);
    await succeed('ZZ999', 'ZZ998', true);
    await submit('dma-2025', 'RJR', false);
  });

  it.each([
    ['invented', 'RJR'],
    ['dma-2025', 'ZZ999'],
  ])('never meet in a submission: round %s, organisation %s', async (round, organisation) => {
    for (const illustrative of [true, false])
      await expect(submit(round, organisation, illustrative)).rejects.toThrow(/submission_(round|organisation)_fkey/);
  });

  it.each([
    ['ZZ999', 'QYG'],
    ['RJR', 'ZS999'],
  ])('never meet in a membership: %s in %s', async (child, parent) => {
    for (const illustrative of [true, false])
      await expect(belong(child, parent, illustrative)).rejects.toThrow(/membership_(child|parent)_fkey/);
  });

  it.each([
    ['ZZ999', 'RJR'],
    ['RJR', 'ZZ999'],
  ])('never meet in a succession: %s to %s', async (predecessor, successor) => {
    for (const illustrative of [true, false])
      await expect(succeed(predecessor, successor, illustrative)).rejects.toThrow(/succession_(predecessor|successor)_fkey/);
  });

  it.each([
    `UPDATE organisation SET illustrative = false WHERE code = 'ZZ998'`,
    `UPDATE organisation SET illustrative = false WHERE code = 'ZZ999'`,
    `UPDATE organisation SET illustrative = true WHERE code = 'RJR'`,
    `UPDATE round SET illustrative = false WHERE id = 'invented'`,
    `UPDATE round SET illustrative = true WHERE id = 'dma-2025'`,
  ])('are never exchanged: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow('What is invented stays so');
  });

  it.each([
    [`UPDATE submission SET organisation_code = 'RJR' WHERE organisation_code = 'ZZ998'`, 'submission_organisation_fkey'],
    [`UPDATE submission SET round_id = 'dma-2025' WHERE organisation_code = 'ZZ998'`, 'submission_round_fkey'],
    [`UPDATE submission SET illustrative = false WHERE organisation_code = 'ZZ998'`, 'submission_'],
    [`UPDATE membership SET parent_code = 'QYG' WHERE child_code = 'ZZ998'`, 'membership_parent_fkey'],
    [`UPDATE organisation SET code = 'RJR9' WHERE code = 'ZZ998'`, 'fkey'],
  ])('are not reached by a change: %s', async (sql, constraint) => {
    await expect(run(sql)).rejects.toThrow(constraint);
  });

  it('share no series', async () => {
    await expect(
      run(`INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, illustrative)
           VALUES ('mixed', 'Mixed', 'Mixed', 'wgll-2025', 'wgll-measures', 99, '99', '2026-01-01', true)`),
    ).rejects.toThrow('round_series_world_excl');
  });
});
