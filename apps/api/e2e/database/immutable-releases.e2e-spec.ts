import { useDataSource } from '../harness/use-data-source.js';

const TABLES = [
  'release',
  'release_organisation',
  'release_group',
  'release_cell',
  'release_matching_mean',
  'release_score',
  'release_trust_change',
  'release_group_change',
];

describe('a stored release', () => {
  const dataSource = useDataSource();
  let id: string;

  const addGroup = `INSERT INTO release_group VALUES ($1, 'england', 'ENG', $2, 'England', 'England', NULL, 205, 204, 285, '{RVN}')`;

  beforeAll(async () => {
    await dataSource().transaction(async (manager) => {
      const [row] = await manager.query<{ id: string }[]>(
        `INSERT INTO release (round_id, version, content_hash, parameters) VALUES ('dma-2025', 1, 'hash', '{}') RETURNING id`,
      );
      id = row?.id ?? '';
      await manager.query(addGroup, [id, 'all']);
    });
  });

  it.each(TABLES)('refuses to remove anything from %s', async (table) => {
    await expect(dataSource().query(`DELETE FROM ${table}`)).rejects.toThrow('never changed or removed');
    await expect(dataSource().query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('never changed or removed');
  });

  it.each([
    ['release', `UPDATE release SET content_hash = 'other'`],
    ['release_group', 'UPDATE release_group SET n_organisations = 205'],
    ['release_cell', 'UPDATE release_cell SET mean = 5'],
    ['release_score', 'UPDATE release_score SET score = 5'],
  ])('refuses to change anything in %s', async (_table, sql) => {
    await expect(dataSource().query(sql)).rejects.toThrow('never changed or removed');
  });

  it('takes no more rows once it is stored', async () => {
    await expect(dataSource().query(addGroup, [id, 'acute'])).rejects.toThrow('nothing is added to release_group afterwards');
    const [row] = await dataSource().query<{ slices: string[] }[]>('SELECT array_agg(slice) AS slices FROM release_group');
    expect(row?.slices).toEqual(['all']);
  });

  it('may be followed by a version of its own, once', async () => {
    const next = `INSERT INTO release (round_id, version, content_hash, parameters) VALUES ('dma-2025', 2, 'new', '{}')`;
    await dataSource().query(next);
    await expect(dataSource().query(next)).rejects.toThrow('release_version_key');
  });
});
