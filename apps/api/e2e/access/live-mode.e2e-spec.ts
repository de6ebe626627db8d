import { createHash } from 'node:crypto';
import { byName, nameIt } from '../harness/trusted-document.js';
import { useServer } from '../harness/use-server.js';

const server = useServer('live');
const REFUSAL = {
  message: 'This operation is not one of the trusted documents of this server.',
  extensions: { code: 'UNTRUSTED_DOCUMENT' },
};
const named = (query: string): object => ({ ...nameIt(createHash('sha256').update(query).digest('hex')), query });

describe('live mode', () => {
  it('answers over https only, health checks excepted', async () => {
    expect((await server.app.inject({ url: '/data/wgll/dma-2025/scores.csv' })).statusCode).toBe(403);
    expect((await server.app.inject({ url: '/livez' })).statusCode).toBe(200);
    expect(
      (await server.app.inject({ url: '/data/wgll/dma-2025/scores.csv', headers: { 'x-forwarded-proto': 'https' } })).statusCode,
    ).toBe(200);
  });

  it('tells browsers to stay with https', async () => {
    const { headers } = await server.app.inject({ url: '/livez' });
    expect(headers['strict-transport-security']).toContain('max-age=31536000');
    expect(headers['server-timing']).toBeUndefined();
  });

  it('answers trusted documents, by their hash', async () => {
    const { status, data, errors } = await server.send<{ rounds: { id: string }[] }>(nameIt(byName('AppRounds')));
    expect([status, errors]).toEqual([200, undefined]);
    expect(data?.rounds.map(({ id }) => id)).toContain('dma-2025');
    const page = await server.send<{ release: unknown }>(nameIt(byName('SystemsMatrix'), { round: 'dma-2025', slice: 'ALL' }));
    expect(page.data?.release).toHaveProperty('systems.codes.length', 42);
  });

  it.each([
    ['an operation of one’s own', { query: '{ rounds { id } }' }],
    ['introspection', { query: '{ __schema { types { name } } }' }],
    ['a misspelt field', { query: '{ roundz { id } }' }],
    ['what is no operation', { query: '{' }],
    ['an unknown hash', nameIt('0'.repeat(64))],
    ['a hash that is none', nameIt({ a: 1 })],
    ['a name that every object has', nameIt('constructor')],
    ['nothing', { variables: {} }],
    ['the text of an operation with its own hash', named('{ rounds { id } }')],
    ['the text of an introspection with its own hash', named('{ __schema { types { name } } }')],
  ])('refuses %s, saying no more', async (_what, payload) => {
    const { status, data, errors } = await server.send(payload);
    expect([status, data, errors]).toEqual([400, undefined, [REFUSAL]]);
  });

  it('refuses an operation of one’s own by GET', async () => {
    const headers = { 'x-forwarded-proto': 'https', 'apollo-require-preflight': '1' };
    const answer = await server.app.inject({ url: '/graphql?query=%7Brounds%7Bid%7D%7D', headers });
    expect([answer.statusCode, answer.json()]).toEqual([400, { errors: [REFUSAL] }]);
  });
});
