import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CustomFetch } from 'openid-client';
import type { OidcConfig } from '../../config/oidc-config.js';
import { DEMO_ISSUER, DEMO_PATH } from './demo-issuer.js';
import { CALLBACK } from '../sign-in/sign-in.service.js';

/** The provider of the demonstration: in this process, with invented people only. */
export const DEMO_OIDC: OidcConfig = {
  issuer: DEMO_ISSUER,
  clientId: 'boardmark',
  clientSecret: null,
  scope: 'openid',
  name: 'the demonstration',
  claims: { subject: 'sub', email: 'email' },
};

/** An OpenID Connect provider on this server, for its invented people; it believes whoever says who they are, remembers nobody, and is made when somebody first asks for it. */
export async function serveDemoProvider(fastify: FastifyInstance, people: ReadonlySet<string>): Promise<void> {
  let made: ReturnType<typeof createProvider> | undefined;
  const provider = () => (made ??= createProvider());
  await fastify.register(
    async (scope) => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', (_request, _body, done) => done(null));
      scope.get('/choose/:uid', async ({ raw }, reply) => {
        const present = await provider();
        const { params } = await present.interactionDetails(raw, reply.raw);
        const hint = String(params['login_hint']);
        if (!people.has(hint)) return reply.redirect('/sign-in', 303);
        reply.hijack();
        const result = { login: { accountId: hint } };
        await present.interactionFinished(raw, reply.raw, result, { mergeWithLastSubmission: false });
      });
      scope.all('/*', async ({ raw }, reply) => {
        const answer = (await provider()).callback();
        reply.hijack();
        await answer(mounted(raw), reply.raw);
      });
    },
    { prefix: DEMO_PATH },
  );
}

/** Reaches the provider of this process without a network. */
export function fetchWithin(fastify: () => FastifyInstance): CustomFetch {
  return async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const payload = body === undefined || body === null ? {} : { payload: String(body as unknown) };
    const answer = await fastify().inject({
      method: method as 'GET' | 'POST',
      url: `${pathname}${search}`,
      headers: Object.fromEntries(new Headers(headers as Record<string, string>)),
      ...payload,
    });
    const kept = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(answer.body === '' ? null : answer.body, { status: answer.statusCode, headers: kept });
  };
}

/** A request as the provider knows it: below its own address, from a browser that is nobody yet. */
function mounted(raw: FastifyRequest['raw']) {
  const url = raw.url ?? '/';
  const cookies = (raw.headers.cookie ?? '').split('; ').filter((pair) => !pair.startsWith('_session'));
  raw.headers.cookie = cookies.join('; ');
  return Object.assign(raw, { originalUrl: url, url: url.slice(DEMO_PATH.length) || '/' });
}

async function createProvider() {
  const { Provider } = await import('oidc-provider');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const minutes = (count: number) => () => count * 60;
  const provider = new Provider(DEMO_OIDC.issuer, {
    clients: [
      {
        client_id: DEMO_OIDC.clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [`http://localhost${CALLBACK}`],
        post_logout_redirect_uris: [],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomUUID() }] },
    cookies: { keys: [randomUUID()] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: { Interaction: minutes(10), Grant: minutes(10), Session: minutes(10), AccessToken: minutes(10), IdToken: minutes(10) },
    interactions: { url: (_context, { uid }) => `${DEMO_PATH}/choose/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => Promise.resolve({ sub: id }) }),
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      if (!client || !session?.accountId) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope(DEMO_OIDC.scope);
      await grant.save();
      return grant;
    },
  });
  provider.Client.prototype.redirectUriAllowed = (uri: string): boolean => new URL(uri).pathname === CALLBACK;
  return provider;
}
