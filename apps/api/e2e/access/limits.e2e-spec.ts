import { LIMITS } from '../../src/graphql/limits.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const post = (payload: object | string, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'POST', url: '/graphql', payload, headers: { 'content-type': 'application/json', ...headers } });

describe('a request is refused that', () => {
  it('has more tokens than allowed', async () => {
    const { status, errors } = await server.query(`{ rounds { ${'id '.repeat(LIMITS.tokens)} } }`);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('has more aliases or root fields than allowed', async () => {
    const aliases = Array.from({ length: LIMITS.aliases + 1 }, (_, i) => `a${i}: id`).join(' ');
    expect((await server.query(`{ rounds { ${aliases} } }`)).errors?.[0]?.message).toContain(`${LIMITS.aliases} aliases`);
    const fields = 'rounds { id } '.repeat(LIMITS.rootFields + 1);
    expect((await server.query(`{ ${fields} }`)).errors?.[0]?.message).toContain('root fields');
  });

  it('costs more than allowed, before anything is read', async () => {
    const groups = (times: number) =>
      `{ release(round: "dma-2025") { ... on Release { ${'groups(level: SYSTEM) { codes } '.repeat(times)} } } }`;
    expect((await server.query(groups(20))).errors).toBeUndefined();
    const { data, errors } = await server.query(groups(80));
    expect(errors?.map((error) => error.extensions.code)).toEqual(['COST_LIMIT']);
    expect(data ?? null).toBeNull();
  });

  it('is a batch, a form or a GET without the header that browsers never send by themselves', async () => {
    expect((await post([{ query: '{ rounds { id } }' }])).statusCode).toBe(400);
    const form = await post('query={rounds{id}}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(form.statusCode).toBeGreaterThanOrEqual(400);
    const get = await server.app.inject({ method: 'GET', url: '/graphql?query=%7Brounds%7Bid%7D%7D' });
    expect(get.json()).not.toHaveProperty('data.rounds');
  });

  it('is larger than 100 kB', async () => {
    expect((await post({ query: '{ rounds { id } }', padding: 'x'.repeat(LIMITS.bodyBytes) })).statusCode).toBe(413);
  });
});

describe('an answer', () => {
  const organisation = 'query ($code: OdsCode!, $on: Date) { organisation(code: $code, on: $on) { name } }';
  it.each([
    ['a code of the wrong form', organisation, { code: 'abcdefgh' }],
    ['a variable left out', organisation, {}],
    ['a day that does not exist', organisation, { code: 'RBS', on: '2025-02-29' }],
    ['a year that nobody counts', organisation, { code: 'RBS', on: '0000-01-01' }],
    ['a number that is none', 'query ($n: Int!) { search(text: "a", limit: $n) { code } }', { n: 'x' }],
  ])('to %s is that of a faulty request', async (_what, query, variables) => {
    const { status, errors } = await server.query(query, variables);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('to a name that no round can have is that there is no such round', async () => {
    const { data, errors } = await server.query('{ release(round: "\\u0000") { __typename } }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ release: { __typename: 'RoundNotReleased' } });
  });

  it('carries a code from the closed list and no internals', async () => {
    const { errors } = await server.query('{ organisation(code: "not a code") { name } }');
    expect(errors?.map((error) => error.extensions)).toEqual([{ code: 'BAD_REQUEST' }]);
  });

  it('comes with headers that forbid inline code, framing and sniffing', async () => {
    const { headers } = await server.app.inject({ url: '/livez' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['server-timing']).toMatch(/^app;dur=\d/);
  });
});
