import { useDataSource } from '../harness/use-data-source.js';

const IMPORT = '00000000-0000-4000-8000-000000000001';

describe('stored submissions', () => {
  const dataSource = useDataSource();
  const submit = (organisation: string, careSetting: string | null) =>
    dataSource().query(
      `INSERT INTO submission (round_id, organisation_code, care_setting, import_id) VALUES ('dma-2025', $1, $2, $3)`,
      [organisation, careSetting, IMPORT],
    );

  beforeAll(async () => {
    await dataSource().query(
      `INSERT INTO import (id, round_id, file_name, file_hash, status, committed_at) VALUES ($1, 'dma-2025', 'a.csv', 'hash', 'committed', now())`,
      [IMPORT],
    );
  });

  it('are one per round, organisation and care setting', async () => {
    await submit('RJN', 'acute');
    await submit('RJN', 'community');
    await expect(submit('RJN', 'acute')).rejects.toThrow('submission_once_key');
  });

  it('are one per round for an organisation scored as a whole', async () => {
    await submit('QYG', null);
    await expect(submit('QYG', null)).rejects.toThrow('submission_once_key');
  });

  it.each(['0.999999', '5.000001'])('refuse the score %s', async (score) => {
    const insert = `INSERT INTO score SELECT id, 'well_led', $1::numeric FROM submission WHERE organisation_code = 'QYG'`;
    await expect(dataSource().query(insert, [score])).rejects.toThrow('score_score_check');
  });

  it('come from a file that is committed once per round, however often it is uploaded', async () => {
    const insert = (status: string) =>
      dataSource().query(
        `INSERT INTO import (id, round_id, file_name, file_hash, status, committed_at) VALUES (gen_random_uuid(), 'dma-2025', 'b.csv', 'hash', $1, now())`,
        [status],
      );
    await insert('uploaded');
    await insert('uploaded');
    await expect(insert('committed')).rejects.toThrow('import_committed_once_idx');
  });
});
