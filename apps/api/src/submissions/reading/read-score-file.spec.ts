import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { indexNames, WGLL_2025, type KnownOrganisation, type ScoreFileContext } from '@boardmark/assessment';
import { MAX_UPLOAD_BYTES, readScoreFile, type ReadProgress } from './read-score-file.js';

const CODES = Array.from({ length: 10_000 }, (_, index) => `T${String(index).padStart(4, '0')}`);
const trust = (name: string): KnownOrganisation => ({ kind: 'trust', name, system: 'QA1', region: 'Y1', open: true });
const context: ScoreFileContext = {
  round: { id: 'r', status: 'open', asAt: '2025-03-31' },
  framework: WGLL_2025,
  organisations: new Map<string, KnownOrganisation>([
    ['Y1', { kind: 'region', name: 'North', system: null, region: null, open: true }],
    ['QA1', { kind: 'system', name: 'Alder, ICB', system: null, region: 'Y1', open: true }],
    ...CODES.map((code) => [code, trust(`Trust ${code}`)] as const),
  ]),
  organisationsByName: indexNames([
    ['North', 'Y1'],
    ['Alder, ICB', 'QA1'],
    ...CODES.map((code) => [`Trust ${code}`, code] as const),
  ]),
  stored: new Set(),
};
const SETTINGS = ['acute', 'community', 'mental_health'];
const HEAD = 'ods_code,care_setting,theme,score\n';
const bytesOf = (text: string) => ({ name: 'scores.csv', bytes: Buffer.from(text) });

describe('readScoreFile', () => {
  it('gives the SHA-256 of the bytes, also of a file with problems in its rows', async () => {
    for (const score of ['2.5', '6']) {
      const text = `${HEAD}T0001,acute,well_led,${score}\n`;
      const { hash } = await readScoreFile(bytesOf(text), context);
      expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
    }
  });
  it('takes an upload of exactly 5 MB and refuses one byte more, before reading it', async () => {
    const row = 'T0001,acute,well_led,2.5\n';
    const padded = (size: number) => bytesOf(HEAD + row + '\n'.repeat(size - HEAD.length - row.length));
    const limit = { maxBytes: MAX_UPLOAD_BYTES };
    expect(await readScoreFile(padded(MAX_UPLOAD_BYTES), context, limit)).toMatchObject({ outcome: 'accepted' });
    expect(await readScoreFile(padded(MAX_UPLOAD_BYTES + 1), context, limit)).toMatchObject({
      hash: null,
      problems: [{ code: 'FILE_TOO_LARGE', expected: 'At most 5242880 bytes' }],
    });
  }, 20_000);
  it('refuses a workbook of more than 5 MB even without a limit, since it cannot be streamed', async () => {
    const bytes = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(MAX_UPLOAD_BYTES)]);
    expect(await readScoreFile({ name: 'big.xlsx', bytes }, context)).toMatchObject({ problems: [{ code: 'FILE_TOO_LARGE' }] });
  });
  it('fails, rather than blaming the file, when the disk does', async () => {
    await expect(readScoreFile({ name: 'x', path: '/nowhere/at/all.csv' }, context)).rejects.toThrow('ENOENT');
  });
  it('checks an as-published table of 285 rows within 100 ms', async () => {
    const head = `Region,ICS,Provider,Care Setting,${WGLL_2025.themes.map(({ name }) => name).join(',')}\n`;
    const rows = CODES.slice(0, 285).map((code) => `NORTH,"ALDER, ICB",TRUST ${code},Acute,2.8,2.4,2,2,1.9,2,1.4\n`);
    const source = bytesOf(head + rows.join(''));
    const milliseconds: number[] = [];
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const start = performance.now();
      expect(await readScoreFile(source, context)).toMatchObject({ outcome: 'accepted', nRows: 285 });
      milliseconds.push(performance.now() - start);
    }
    expect(Math.min(...milliseconds)).toBeLessThan(100);
  });

  describe('from a file of 200,000 rows', () => {
    let folder: string;
    let path: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'score-file-'));
      path = join(folder, 'large.csv');
      const out = createWriteStream(path);
      out.write(HEAD);
      for (const code of CODES.slice(0, 9_524)) {
        const lines = SETTINGS.flatMap((setting) =>
          WGLL_2025.themes.map((theme) => `${code},${setting},${theme.code},2.464286\n`),
        );
        out.write(lines.join(''));
      }
      out.end();
      await finished(out);
    });
    afterAll(() => rm(folder, { recursive: true, force: true }));

    it('reads every row within a few seconds and reports its progress', async () => {
      const seen: ReadProgress[] = [];
      const start = performance.now();
      const result = await readScoreFile({ name: 'large.csv', path }, context, { onProgress: (progress) => seen.push(progress) });
      expect(performance.now() - start).toBeLessThan(8_000);
      expect(result).toMatchObject({ outcome: 'accepted', nRows: 200_004 });
      expect(seen.length).toBeGreaterThan(10);
      expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b));
      expect(seen.at(-1)).toMatchObject({ rows: 200_005, bytes: seen[0]?.totalBytes });
    }, 20_000);
  });
});
