import { DataSource } from 'typeorm';
import { WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';
import { follow } from '../harness/sign-in.js';

const WHO =
  '{ viewer { id kind label administers trusts { code } leads { code } systems { code } regions { code } session { endsAt } } }';

interface Who {
  viewer: { id: string; kind: string; trusts: { code: string }[]; leads: { code: string }[]; session: object | null };
}

describe('signing in', () => {
  const server = useBoardServer();
  const database = () => server.app.get(DataSource);
  const whoIs = async (cookie: string): Promise<Who['viewer']> => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: WHO },
      headers: { cookie },
    });
    return answer.json<{ data: Who }>().data.viewer;
  };
  const sessionOf = (cookies: ReadonlyMap<string, string>) => `boardmark-session=${cookies.get('boardmark-session') ?? ''}`;
  const trust = `trust:${WORLD.trust.code}`;

  it('nobody is anybody before', async () => {
    const { data, headers } = await server.ask<Who>(null, WHO);
    expect(data.viewer).toMatchObject({ id: 'anyone', kind: 'ANYONE', trusts: [], session: null });
    expect(headers['vary'] ?? '').not.toContain('cookie');
  });

  it('gives a person their scopes, and answers that nobody keeps', async () => {
    const { data, headers } = await server.ask<Who>(trust, WHO);
    const own = [{ code: WORLD.trust.code }];
    expect(data.viewer).toMatchObject({ kind: 'TRUST', trusts: own, leads: own, systems: [], administers: false });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['vary']).toContain('cookie');
  });

  it('lets a trust read those that it came from, its own first, and answer for none of them', async () => {
    const { viewer } = (await server.ask<Who>('trust:ZTW4H', WHO)).data;
    expect(viewer.trusts.map(({ code }) => code)).toEqual(['ZTW4H', 'ZTPSM', 'ZTW3Q']);
    expect(viewer.leads).toEqual([{ code: 'ZTW4H' }]);
  });

  it('lets a board member read and not sign off', async () => {
    const { viewer } = (await server.ask<Who>(`member:${WORLD.trust.code}`, WHO)).data;
    expect(viewer).toMatchObject({ kind: 'TRUST', trusts: [{ code: WORLD.trust.code }], leads: [] });
    const signOff = `mutation { signOffSubmission(round: "x", organisation: "${WORLD.trust.code}", director: "N") { __typename } }`;
    expect((await server.ask(`member:${WORLD.trust.code}`, signOff)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('goes over the provider and back, and to the page that was asked for', async () => {
    const { addresses, cookies } = await follow(
      server.app,
      `/auth/sign-in?as=${trust}&to=${encodeURIComponent('/board?round=x')}`,
    );
    expect(addresses.map((address) => address.split('?')[0]?.replace(/[\w-]{40,}/, 'UID'))).toEqual([
      '/auth/sign-in',
      '/demo-provider/auth',
      '/demo-provider/choose/UID',
      '/demo-provider/auth/UID',
      '/auth/callback',
      '/board',
    ]);
    expect(await whoIs(sessionOf(cookies))).toMatchObject({ id: trust });
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/a\nb', 'board', 'javascript:alert(1)'])(
    'never leads to %j',
    async (to) => {
      const { addresses } = await follow(server.app, `/auth/sign-in?as=${trust}&to=${encodeURIComponent(to)}`);
      expect(addresses.at(-1)).toBe('/');
    },
  );

  it('sets cookies that no script and no other site can use', async () => {
    const begun = await server.app.inject('/auth/sign-in?as=administrator');
    expect(begun.headers['set-cookie']).toMatch(/^boardmark-signing-in=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
    expect(begun.headers['cache-control']).toBe('no-store');
  });

  it.each(['trust:RJR', 'trust:ZTPSM', 'Administrator', '', 'anyone', '__proto__'])('signs in nobody as %p', async (person) => {
    const { addresses, cookies } = await follow(server.app, `/auth/sign-in?as=${encodeURIComponent(person)}`);
    expect(addresses.at(-1)).toMatch(/^\/sign-in/);
    expect(cookies.get('boardmark-session') ?? '').toBe('');
  });

  it.each(['administrator', trust, 'x'.repeat(5000), 'a'.repeat(43), "' OR true --", ''])(
    'forged session %j is nobody',
    async (token) => {
      expect((await whoIs(`boardmark-session=${token}`)).id).toBe('anyone');
      expect((await whoIs(`boardmark-viewer=${token}`)).id).toBe('anyone');
    },
  );

  it('takes no session where two are sent', async () => {
    const { cookies } = await follow(server.app, `/auth/sign-in?as=${trust}`);
    expect((await whoIs(`${sessionOf(cookies)}; ${sessionOf(cookies)}`)).id).toBe('anyone');
  });

  it('keeps no token in the database', async () => {
    const { cookies } = await follow(server.app, `/auth/sign-in?as=${trust}`);
    const rows = await database().query<object[]>(`SELECT row_to_json(s)::text FROM session s`);
    expect(JSON.stringify(rows)).not.toContain(cookies.get('boardmark-session'));
  });

  it('gives a new session each time, and ends the one before in that browser', async () => {
    const first = await follow(server.app, `/auth/sign-in?as=${trust}`);
    const before = sessionOf(first.cookies);
    const second = await follow(server.app, '/auth/sign-in?as=administrator', new Map(first.cookies));
    expect((await whoIs(sessionOf(second.cookies))).id).toBe('administrator');
    expect((await whoIs(before)).id).toBe('anyone');
  });

  it('works once, in the browser that began it, with the answer to its own question', async () => {
    const cookies = new Map<string, string>();
    const steps: string[] = [];
    let url = `/auth/sign-in?as=${trust}`;
    for (let step = 0; step < 4; step++) {
      const answer = await server.app.inject({
        url,
        headers: { host: 'localhost:3000', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      });
      for (const { name, value } of answer.cookies) cookies.set(name, value);
      const next = new URL(String(answer.headers.location), 'http://localhost:3000');
      url = `${next.pathname}${next.search}`;
      steps.push(url);
    }
    expect(url).toContain('/auth/callback?code=');
    const problem = async (address: string, jar: Map<string, string>) => {
      const { addresses, cookies: kept } = await follow(server.app, address, new Map(jar));
      expect(kept.get('boardmark-session') ?? '').toBe('');
      return addresses.at(-1);
    };
    expect(await problem(url, new Map())).toBe('/sign-in?problem=expired');
    expect(await problem(url, new Map([['boardmark-signing-in', 'another']]))).toBe('/sign-in?problem=expired');
    expect(await problem(url.replace(/state=[\w-]+/, 'state=mine'), cookies)).toBe('/sign-in?problem=refused');
    expect(await problem(url, cookies)).toBe('/sign-in?problem=expired');
  });

  it('is too late after ten minutes', async () => {
    const begun = await server.app.inject({ url: `/auth/sign-in?as=${trust}`, headers: { host: 'localhost:3000' } });
    await database().query(`UPDATE sign_in_attempt SET begun_at = now() - interval '601 seconds'`);
    const jar = new Map(begun.cookies.map(({ name, value }) => [name, value]));
    expect((await follow(server.app, '/auth/callback?code=x&state=y', jar)).addresses.at(-1)).toBe('/sign-in?problem=expired');
  });

  it('ends after half an hour without use, and after twelve hours in any case', async () => {
    const { cookies } = await follow(server.app, `/auth/sign-in?as=${trust}`);
    const session = sessionOf(cookies);
    await database().query(`UPDATE session SET last_seen_at = now() - interval '29 minutes'`);
    expect((await whoIs(session)).id).toBe(trust);
    await database().query(`UPDATE session SET last_seen_at = last_seen_at - interval '29 minutes'`);
    expect((await whoIs(session)).id).toBe(trust);
    await database().query(`UPDATE session SET last_seen_at = now() - interval '30 minutes'`);
    expect((await whoIs(session)).id).toBe('anyone');
    await database().query(`UPDATE session SET last_seen_at = now(), started_at = now() - interval '12 hours'`);
    expect((await whoIs(session)).id).toBe('anyone');
  });

  it('ends by signing out, here or everywhere', async () => {
    const journeys = await Promise.all([1, 2, 3].map(() => follow(server.app, `/auth/sign-in?as=${trust}`)));
    const [one = '', two = '', three = ''] = journeys.map(({ cookies }) => sessionOf(cookies));
    const signOut = (cookie: string, everywhere: boolean) =>
      server.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query: `mutation { signOut(everywhere: ${everywhere}) }` },
        headers: { cookie },
      });
    const answer = await signOut(one, false);
    expect(answer.headers['set-cookie']).toMatch(/^boardmark-session=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0$/);
    expect(answer.headers['clear-site-data']).toBe('"cache", "storage"');
    expect(await Promise.all([one, two, three].map(async (each) => (await whoIs(each)).id))).toEqual(['anyone', trust, trust]);
    await signOut(two, true);
    expect(await Promise.all([two, three].map(async (each) => (await whoIs(each)).id))).toEqual(['anyone', 'anyone']);
  });
});

describe('in live mode without a provider', () => {
  const server = useBoardServer('live');

  it('nobody signs in, and there is no provider of invented people', async () => {
    const headers = { 'x-forwarded-proto': 'https' };
    const begun = await server.app.inject({ url: '/auth/sign-in?as=administrator', headers });
    expect(begun.headers.location).toBe('/sign-in?problem=unavailable');
    const provider = await server.app.inject({ url: '/demo-provider/.well-known/openid-configuration', headers });
    expect(provider.body).not.toContain('authorization_endpoint');
  });

  it('a cookie of a demonstration is not looked at', async () => {
    const { status } = await server.get(null, '/data/board/fixture-2/groups.csv');
    expect(status).toBe(404);
  });
});
