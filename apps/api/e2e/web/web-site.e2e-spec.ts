import { gunzipSync } from 'node:zlib';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers });

describe('the site', () => {
  it.each([
    '/',
    '/systems',
    '/systems/QYG',
    '/themes/well_led',
    '/method',
    '/data',
    '/corrections',
    '/accessibility',
    '/board',
    '/board/trusts/ZT001',
  ])('has a page at %s', async (url) => {
    const { statusCode, headers, body } = await get(url);
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-cache',
    ]);
    expect(body).toContain('<div id="root">');
  });

  it.each(['/.env', '/.git/config', '/metrics', '/imports', '/data/nope', '/nowhere'])(
    'says that there is nothing at %s',
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );

  it.each([
    '/assets/none.js',
    '/package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2f..%2fpackage.json',
  ])('gives no file at %s', async (url) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('workspaces');
  });

  it('keeps assets for a year and sends them compressed', async () => {
    const page = await get('/');
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(page.body)?.[1] ?? '';
    const plain = await get(script);
    const packed = await get(script, { 'accept-encoding': 'gzip' });
    expect(plain.headers['cache-control']).toContain('immutable');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  });
});
