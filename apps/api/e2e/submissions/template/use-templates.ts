import ExcelJS from 'exceljs';
import { DataSource } from 'typeorm';
import { ANYONE, type Viewer } from '../../../src/access/viewer.js';
import { WORKBOOK_WORKER } from '../../../src/submissions/reading/read-workbook-apart.js';
import type { TestServer } from '../../harness/use-server.js';

/** A thread cannot be started from TypeScript, so workbooks are read by what was built. */
const BUILT_WORKER = new URL('../../../dist/submissions/reading/workbook.worker.js', import.meta.url);

export const CONTRACTOR: Viewer = {
  ...ANYONE,
  id: 'contractor',
  permissions: new Set(['public', 'contractor'] as const),
  key: 'contractor',
};

export const lead = (...codes: string[]): Viewer => ({
  ...ANYONE,
  id: `lead of ${codes.join()}`,
  permissions: new Set(['public', 'peer', 'trust_lead'] as const),
  trusts: codes,
  leads: codes,
  key: codes.join(),
});

export interface Outcome {
  readonly __typename: 'ImportAccepted' | 'ImportRejected' | 'ImportNotFound';
  readonly stored?: boolean;
  readonly repeated?: boolean;
  readonly nProblems?: number;
  readonly problems?: readonly Record<'sheet' | 'cell' | 'code' | 'message' | 'value', string | null>[];
}

export type ImportMutation = 'importResponses' | 'importScores' | 'importOwnScores';

const OUTCOME = `__typename ... on ImportAccepted { stored repeated }
  ... on ImportRejected { nProblems problems { sheet cell code message value } }`;

export const bytesOf = async (workbook: ExcelJS.Workbook): Promise<Buffer> => Buffer.from(await workbook.xlsx.writeBuffer());

/** What a suite does with templates, as whoever `server.viewer` is. */
export function useTemplates(server: TestServer) {
  beforeAll(() => {
    Object.assign(WORKBOOK_WORKER, { entry: BUILT_WORKER });
  });

  const get = (url: string) => server.app.inject({ url });
  const query = <Row>(sql: string, values: unknown[] = []) => server.app.get(DataSource).query<Row[]>(sql, values);

  return {
    get,
    query,
    /** Submissions, scores and answers that are stored. */
    async stored(): Promise<number[]> {
      const [row] = await query<{ n: number[] }>(
        `SELECT array[(SELECT count(*) FROM submission), (SELECT count(*) FROM score), (SELECT count(*) FROM response),
           (SELECT count(*) FROM import WHERE status = 'committed')]::int[] AS n`,
      );
      return row?.n ?? [];
    },
    /** A template, opened as in a spreadsheet program. */
    async open(round: string, kind: 'answers' | 'scores'): Promise<ExcelJS.Workbook> {
      const answer = await get(`/rounds/${round}/${kind}-template.xlsx`);
      expect(answer.statusCode).toBe(200);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Uint8Array.from(answer.rawPayload).buffer, { ignoreNodes: ['dataValidations'] });
      return workbook;
    },
    /** Uploads a workbook, or the bytes of one. */
    async send(file: ExcelJS.Workbook | Buffer): Promise<string> {
      const boundary = 'boardmark-test';
      const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="filled-in.xlsx"\r\n\r\n`;
      const content = Buffer.isBuffer(file) ? file : await bytesOf(file);
      const payload = Buffer.concat([Buffer.from(head), content, Buffer.from(`\r\n--${boundary}--\r\n`)]);
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
      const answer = await server.app.inject({ method: 'POST', url: '/imports', payload, headers });
      expect(answer.statusCode).toBe(201);
      return answer.json<{ id: string }>().id;
    },
    async importFile(mutation: ImportMutation, id: string, round: string, commit: boolean): Promise<Outcome> {
      const { data, errors } = await server.query<Record<string, Outcome>>(
        `mutation ($id: ID!, $round: ID!, $commit: Boolean!) { ${mutation}(id: $id, round: $round, commit: $commit) { ${OUTCOME} } }`,
        { id, round, commit },
      );
      expect(errors).toBeUndefined();
      return data?.[mutation] as Outcome;
    },
  };
}
