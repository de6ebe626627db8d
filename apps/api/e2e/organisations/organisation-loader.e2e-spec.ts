import { DataSource } from 'typeorm';
import { recordStatements } from '../harness/record-statements.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const CODES = ['RBS', 'RDU', 'ZZZ', 'RJR', 'QYG', 'RBL', 'RY2', 'Y62', 'RVN', 'QOP'];

/** Asks for organisations under an alias each, and tells how many statements that took. */
async function ask(asked: readonly { code: string; on?: string }[]) {
  const fields = asked.map(({ code, on }, at) => {
    const day = on === undefined ? '' : `, on: "${on}"`;
    return `a${at}: organisation(code: "${code}"${day}) { code system { code } }`;
  });
  const statements = recordStatements(server.app.get(DataSource));
  const { data, errors } = await server.query<Record<string, { code: string; system: { code: string } | null } | null>>(
    `{ ${fields.join(' ')} }`,
  );
  expect(errors).toBeUndefined();
  return { found: asked.map((_, at) => data?.[`a${at}`] ?? null), statements: statements.stop() };
}

describe('the organisations of one request', () => {
  it('are read in one statement, each in its place', async () => {
    const { found, statements } = await ask(CODES.map((code) => ({ code, on: '2025-07-31' })));
    expect(found.map((one) => one?.code ?? null)).toEqual(CODES.map((code) => (code === 'ZZZ' ? null : code)));
    expect(statements).toHaveLength(1);
  });

  it('may be of different days', async () => {
    const { found, statements } = await ask([
      { code: 'RY2', on: '2026-03-31' },
      { code: 'RY2', on: '2026-04-01' },
      { code: 'RY2' },
    ]);
    expect(found.map((one) => one?.system?.code ?? null)).toEqual(['QYG', null, null]);
    expect(statements).toHaveLength(1);
  });

  it('are not kept for the next request', async () => {
    const asked = [{ code: 'RBS', on: '2025-07-31' }];
    expect((await ask(asked)).statements).toHaveLength(1);
    expect((await ask(asked)).statements).toHaveLength(1);
  });
});
