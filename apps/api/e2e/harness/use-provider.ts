import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createHash, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** What a provider may do wrong, and what it says of whoever signs in. */
export interface Behaviour {
  claims: Record<string, unknown>;
  header: Record<string, unknown>;
  /** Signs with a key that it does not publish. */
  foreignKey: boolean;
  /** Sends no signature. */
  unsigned: boolean;
  /** Says of itself that it is another. */
  issuer: string | null;
  tokenStatus: number;
}

export interface FakeProvider {
  readonly url: string;
  behaviour: Behaviour;
  /** Nonce and PKCE challenge of the sign-in under way. */
  asked: { nonce: string; challenge: string };
}

const GOOD: Behaviour = { claims: {}, header: {}, foreignKey: false, unsigned: false, issuer: null, tokenStatus: 200 };
const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function sign(header: object, claims: object, key: KeyObject, unsigned: boolean): string {
  const text = `${encode(header)}.${encode(claims)}`;
  return `${text}.${unsigned ? '' : createSign('RSA-SHA256').update(text).sign(key).toString('base64url')}`;
}

/** Gives a suite a provider of its own on this machine, which behaves as it is told. */
export function useProvider(): FakeProvider {
  const [own, foreign] = [newKey(), newKey()];
  const provider: { -readonly [Key in keyof FakeProvider]: FakeProvider[Key] } = {
    url: '',
    behaviour: { ...GOOD },
    asked: { nonce: '', challenge: '' },
  };
  const idToken = (): string => {
    const { claims, header, foreignKey, unsigned } = provider.behaviour;
    const now = Math.floor(Date.now() / 1000);
    const { nonce } = provider.asked;
    const said = { iss: provider.url, aud: 'client', sub: 'subject-1', iat: now, exp: now + 300, nonce, ...claims };
    return sign({ alg: 'RS256', kid: 'k', ...header }, said, foreignKey ? foreign.privateKey : own.privateKey, unsigned);
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (value: object, status = 200) =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (request.url === '/.well-known/openid-configuration')
      return send({
        issuer: provider.behaviour.issuer ?? provider.url,
        authorization_endpoint: `${provider.url}/authorize`,
        token_endpoint: `${provider.url}/token`,
        jwks_uri: `${provider.url}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    if (request.url === '/keys')
      return send({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256', use: 'sig' }] });
    if (request.url !== '/token') return send({}, 404);
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const verifier = new URLSearchParams(Buffer.concat(parts).toString()).get('code_verifier') ?? '';
    const fits = createHash('sha256').update(verifier).digest('base64url') === provider.asked.challenge;
    if (!fits) return send({ error: 'invalid_grant' }, 400);
    send({ access_token: 'a', token_type: 'bearer', expires_in: 300, id_token: idToken() }, provider.behaviour.tokenStatus);
  };
  const server = createServer((request, response) => void answer(request, response));
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    provider.url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  });
  afterEach(() => {
    provider.behaviour = { ...GOOD };
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return provider;
}
