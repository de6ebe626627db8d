import { DataSource } from 'typeorm';
import { useBoardServer } from '../board/use-board-server.js';
import { useProvider, type Behaviour } from '../harness/use-provider.js';

describe('a provider', () => {
  const provider = useProvider();
  const server = useBoardServer('demo', () => ({
    BOARDMARK_URL: 'http://localhost:3000',
    BOARDMARK_OIDC_ISSUER: provider.url,
    BOARDMARK_OIDC_CLIENT_ID: 'client',
  }));
  const database = () => server.app.get(DataSource);

  /** Goes to the provider and comes back with a code, or with what it is told to come back with. */
  async function signIn(behaviour: Partial<Behaviour> = {}, back: Record<string, string> = {}) {
    Object.assign(provider.behaviour, behaviour);
    const begun = await server.app.inject('/auth/sign-in?to=/board');
    if (String(begun.headers.location).startsWith('/')) return { to: begun.headers.location, session: false };
    const at = new URL(String(begun.headers.location)).searchParams;
    provider.asked = { nonce: at.get('nonce') ?? '', challenge: at.get('code_challenge') ?? '' };
    const cookie = begun.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    const query = new URLSearchParams({ code: 'code', state: at.get('state') ?? '', ...back });
    const ended = await server.app.inject({ url: `/auth/callback?${query.toString()}`, headers: { cookie } });
    return {
      to: ended.headers.location,
      session: ended.cookies.some(({ name }) => name === 'boardmark-session'),
    };
  }

  beforeAll(async () => {
    await database().query(
      `INSERT INTO person (id, name, email, illustrative) VALUES ('p1', 'Ash', 'ash@trust.example', true), ('p2', 'Beech', 'b@trust.example', true)`,
    );
  });

  it('that calls itself by another name is not used', async () => {
    expect(await signIn({ issuer: 'http://another.example' })).toEqual({ to: '/sign-in?problem=unavailable', session: false });
  });

  it('lets in whoever waits under a confirmed address, and knows them by their subject from then on', async () => {
    expect(await signIn({ claims: { email: 'ASH@trust.example' } })).toEqual({ to: '/board', session: true });
    expect(await signIn()).toEqual({ to: '/board', session: true });
    const rows = await database().query<object[]>(`SELECT subject, issuer FROM person WHERE id = 'p1'`);
    expect(rows).toEqual([{ subject: 'subject-1', issuer: provider.url }]);
  });

  it.each([
    ['nobody waits under the address', { sub: 'subject-2', email: 'c@trust.example' }],
    ['the address is not confirmed', { sub: 'subject-2', email: 'b@trust.example', email_verified: false }],
    ['the address belongs to another subject', { sub: 'subject-2', email: 'ash@trust.example' }],
    ['there is no address', { sub: 'subject-2' }],
  ])('is told that nobody knows the person: %s', async (_, claims) => {
    expect(await signIn({ claims })).toEqual({ to: '/sign-in?problem=unknown', session: false });
  });

  const now = Math.floor(Date.now() / 1000);
  it.each<[string, Partial<Behaviour>]>([
    ['another nonce', { claims: { nonce: 'another' } }],
    ['another audience', { claims: { aud: 'another' } }],
    ['another issuer', { claims: { iss: 'http://another.example' } }],
    ['a token that has ended', { claims: { exp: now - 3600, iat: now - 7200 } }],
    ['another key', { foreignKey: true }],
    ['no signature', { unsigned: true, header: { alg: 'none' } }],
    ['a signature by a shared secret', { header: { alg: 'HS256' } }],
    ['an error', { tokenStatus: 500 }],
  ])('is not believed with %s', async (_, behaviour) => {
    const { to, session } = await signIn(behaviour);
    expect(session).toBe(false);
    expect(to).toBe('/sign-in?problem=refused');
  });

  it.each([
    ['another state', { state: 'another' }],
    ['a refusal', { error: 'access_denied' }],
    ['another issuer in the address', { iss: 'http://another.example' }],
  ])('that sends people back with %s opens no session', async (_, back) => {
    expect(await signIn({}, back)).toEqual({ to: '/sign-in?problem=refused', session: false });
  });
});

describe('a provider that does not answer', () => {
  const server = useBoardServer('demo', () => ({
    BOARDMARK_URL: 'http://localhost:3000',
    BOARDMARK_OIDC_ISSUER: 'http://127.0.0.1:9',
    BOARDMARK_OIDC_CLIENT_ID: 'client',
  }));

  it('is said to be down, and everything else goes on', async () => {
    expect((await server.app.inject('/auth/sign-in')).headers.location).toBe('/sign-in?problem=unavailable');
    expect((await server.ask(null, '{ rounds { id } }')).errors).toBeUndefined();
    expect((await server.app.inject('/demo-provider/auth')).statusCode).toBe(404);
  });
});
