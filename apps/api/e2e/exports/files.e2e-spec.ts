import { readCsv } from '../harness/read-csv.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

describe('files for analysts', () => {
  it('hold every score of the round under the promised columns', async () => {
    const { body, headers } = await get('/data/wgll/dma-2025/scores.csv');
    expect(headers['content-type']).toContain('text/csv');
    expect(body.split('\r\n')[0]).toBe('\ufeffods_code,name,system_code,region_code,care_setting,theme,score');
    const rows = readCsv(body);
    expect(rows).toHaveLength(285 * 7);
    expect(new Set(rows.map((row) => row['ods_code'])).size).toBe(204);
  });

  it('hold every aggregate of the round under the promised columns', async () => {
    const { body } = await get('/data/wgll/dma-2025/aggregates.csv');
    expect(body.split('\r\n')[0]).toBe(
      '\ufefflevel,code,name,care_setting,theme,n_organisations,n_submissions,mean,median,q1,q3,ci_low,ci_high,expected,difference',
    );
    const rows = readCsv(body);
    expect(rows).toHaveLength((1 + 7 + 42) * 5 * 7);
    expect(new Set(rows.map((row) => row['care_setting']))).toEqual(
      new Set(['all', 'acute', 'community', 'mental_health', 'ambulance']),
    );
    expect(new Set(rows.map((row) => row['theme'])).has('profile')).toBe(false);
  });

  it('leave what is missing empty, never zero', async () => {
    const rows = readCsv((await get('/data/wgll/dma-2025/aggregates.csv')).body);
    const none = rows.filter((row) => row['n_submissions'] === '0');
    expect(none.length).toBeGreaterThan(0);
    expect(
      new Set(none.flatMap((row) => [row['mean'], row['median'], row['ci_low'], row['expected'], row['difference']])),
    ).toEqual(new Set(['']));
  });

  it('are described column by column', async () => {
    const { headers, body } = await get('/data/wgll/dma-2025/aggregates.csv-metadata.json');
    expect(headers['content-type']).toContain('application/csvm+json');
    const described = JSON.parse(body) as { url: string; tableSchema: { columns: { name: string; 'dc:description': string }[] } };
    const file = await get(`/data/wgll/dma-2025/${described.url}`);
    expect(described.tableSchema.columns.map((column) => column.name)).toEqual(Object.keys(readCsv(file.body)[0] ?? {}));
    expect(described.tableSchema.columns.every((column) => column['dc:description'].length > 5)).toBe(true);
  });

  it('are not sent again to who has them', async () => {
    const { headers } = await get('/data/wgll/dma-2025/scores.csv');
    const again = await get('/data/wgll/dma-2025/scores.csv', { 'if-none-match': String(headers['etag']) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it("keep the ICBs' own scores apart", async () => {
    const own = readCsv((await get('/data/wgll/dma-2025/icb-scores.csv')).body);
    expect(own).toHaveLength(42 * 7);
    const scores = readCsv((await get('/data/wgll/dma-2025/scores.csv')).body);
    expect(scores.some((row) => row['ods_code'] === 'QYG')).toBe(false);
  });

  it('of invented organisations say so in the first column of every row, and in what describes them', async () => {
    for (const [name, n] of [
      ['scores', 1500],
      ['icb-scores', 200],
      ['aggregates', 1500],
    ] as const) {
      const { body } = await get(`/data/wgll/illustrative-wgll-2026/${name}.csv`);
      expect(body.startsWith('\ufeffdata,')).toBe(true);
      const rows = readCsv(body);
      expect(rows.length).toBeGreaterThan(n);
      expect(new Set(rows.map((row) => row['data']))).toEqual(new Set(['Illustrative data']));
      const metadata = await get(`/data/wgll/illustrative-wgll-2026/${name}.csv-metadata.json`);
      const described = JSON.parse(metadata.body) as { 'dc:source': string; tableSchema: { columns: { name: string }[] } };
      expect(described.tableSchema.columns.map((column) => column.name)).toEqual(Object.keys(rows[0] ?? {}));
      expect(described['dc:source']).toMatch(/^Illustrative data/);
      expect(metadata.body).not.toContain('Open Government');
    }
  });

  it.each([
    '/data/wgll/dma-2024/scores.csv',
    '/data/board/dma-2025/scores.csv',
    '/data/wgll/dma-2025/secrets.csv',
    '/data/wgll/dma-2025/..%2Fscores.csv',
    "/data/wgll/dma-2025'%20OR%201=1/scores.csv",
  ])('do not exist at %s', async (url) => {
    expect((await get(url)).statusCode).toBe(404);
  });
});
