import { useServer } from '../harness/use-server.js';

const server = useServer('live');

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

  it('has no introspection and no suggestions', async () => {
    expect((await server.query('{ __schema { types { name } } }')).errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
    expect((await server.query('{ roundz { id } }')).errors?.[0]?.message).not.toMatch(/did you mean/i);
  });
});
