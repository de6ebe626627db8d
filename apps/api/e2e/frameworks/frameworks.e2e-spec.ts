import { FRAMEWORK_VERSIONS } from '@boardmark/assessment';
import type { DataSource } from 'typeorm';
import { AuditLog } from '../../src/audit/audit-log.service.js';
import { AuditRepository } from '../../src/audit/audit.repository.js';
import { FrameworkVersionsRepository } from '../../src/frameworks/framework-versions.repository.js';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { useDataSource } from '../harness/use-data-source.js';

const roundsOf = (dataSource: DataSource) => new RoundsRepository(dataSource, new AuditLog(new AuditRepository(dataSource)));

describe('frameworks', () => {
  const dataSource = useDataSource();

  it('come out of the database as they went in', async () => {
    expect(await new FrameworkVersionsRepository(dataSource()).all()).toEqual(FRAMEWORK_VERSIONS);
  });

  it('include two versions of the confidential one with 24 statements each', async () => {
    const versions = await new FrameworkVersionsRepository(dataSource()).all();
    const board = versions.filter(({ visibility }) => visibility === 'confidential');
    expect(board.map(({ id, themes }) => [id, themes.flatMap(({ statements }) => statements).length])).toEqual([
      ['board-2025', 24],
      ['board-2026', 24],
    ]);
  });

  it('know the earlier name of a measure', async () => {
    const rounds = await roundsOf(dataSource()).published();
    const theme = rounds[0]?.framework.themes.find(({ code }) => code === 'support_workforce');
    expect(theme).toMatchObject({ name: 'Support workforce', formerNames: ['Support people'] });
  });
});

describe('rounds', () => {
  const dataSource = useDataSource();

  it('are listed newest first, the invented ones last, each with its day as text', async () => {
    const rounds = await roundsOf(dataSource()).published();
    expect(rounds.map(({ id, asAt, status }) => [id, asAt, status])).toEqual([
      ['dma-2025', '2025-07-31', 'open'],
      ['dma-comparable-2025', '2025-07-31', 'open'],
      ['dma-comparable-2024', '2025-07-31', 'open'],
      ['illustrative-wgll-2026', '2026-07-31', 'open'],
    ]);
  });

  it('of a confidential framework are not listed', async () => {
    await dataSource().query(
      `INSERT INTO round VALUES ('board-1', 'Board round', 'Board', 'board-2026', 'board', 1, '2026', '2026-09-30', 'open')`,
    );
    const repository = roundsOf(dataSource());
    expect((await repository.published()).map(({ id }) => id)).not.toContain('board-1');
    expect(await repository.find('board-1')).toMatchObject({ framework: { visibility: 'confidential' } });
  });

  it('of one series never share a position', async () => {
    const copy = `INSERT INTO round SELECT id || '-copy', name, short_name, framework_version_id, series, position, label, as_at, status FROM round WHERE id = 'dma-2025'`;
    await expect(dataSource().query(copy)).rejects.toThrow('round_position_key');
  });

  it('are null when unknown', async () => {
    expect(await roundsOf(dataSource()).find('nothing')).toBeNull();
  });
});
