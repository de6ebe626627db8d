import { requireServerVersion } from '../../src/database/server-version.js';
import { useDataSource } from '../harness/use-data-source.js';

describe('the embedded PostgreSQL', () => {
  const dataSource = useDataSource();

  it('is version 18 and passes the check that an own PostgreSQL must pass', async () => {
    const [row] = await dataSource().query<{ version: string }[]>(`SELECT current_setting('server_version_num') AS version`);
    expect(row?.version).toMatch(/^18\d{4}$/);
    await expect(requireServerVersion(dataSource())).resolves.toBeUndefined();
  });
});
