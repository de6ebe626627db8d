import { Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import { AuditLog } from '../../audit/audit-log.service.js';
import { PeopleRepository } from '../people/people.repository.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { hashToken, newToken } from '../sessions/token.js';
import { AttemptsRepository } from './attempts.repository.js';
import { toIdentity } from './claims.js';
import { OidcClient } from './oidc-client.js';
import { returnTo } from './return-to.js';
import { SignInProblem } from './sign-in-problem.js';

/** Address at which the provider sends people back. */
export const CALLBACK = '/auth/callback';

export interface Begun {
  /** For the browser that began. */
  readonly token: string;
  /** Where to send it: a page of this site when the provider is in this process. */
  readonly address: string;
}

export interface SignedIn {
  readonly token: string;
  readonly returnTo: string;
}

/** Sign-in by code flow with PKCE: each attempt is bound to the browser that began it, and works once. */
@Injectable()
export class SignInService {
  constructor(
    private readonly client: OidcClient,
    private readonly attempts: AttemptsRepository,
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditLog,
  ) {}

  /**
   * @param origin of this site, as the browser knows it
   * @param to page to go to afterwards
   * @param hint whom the provider may suggest
   * @throws SignInProblem when the provider does not answer, or there is none
   */
  async begin(origin: string, to: string | undefined, hint: string | undefined): Promise<Begun> {
    const { config, configuration } = await this.provider();
    const [token, codeVerifier] = [newToken(), openid.randomPKCECodeVerifier()];
    const attempt = { state: openid.randomState(), nonce: openid.randomNonce(), codeVerifier, returnTo: returnTo(to) };
    await this.attempts.begin(hashToken(token), attempt);
    const address = openid.buildAuthorizationUrl(configuration, {
      redirect_uri: `${origin}${CALLBACK}`,
      scope: config.scope,
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
      ...(hint === undefined ? {} : { login_hint: hint, prompt: 'login' }),
    });
    return { token, address: this.client.source.fetch ? `${address.pathname}${address.search}` : address.href };
  }

  /**
   * Opens a session for whoever the provider has sent back; one that the browser had before ends.
   *
   * @param address that the browser was sent to
   * @param token of the attempt, from the browser
   * @param former token of an earlier session of the browser
   * @throws SignInProblem when the attempt is too old or another's, the provider refuses, or nobody knows the person
   */
  async finish(address: URL, token: string | null, former: string | null): Promise<SignedIn> {
    const attempt = token === null ? null : await this.attempts.take(hashToken(token));
    if (!attempt) throw new SignInProblem('expired');
    const { config, configuration } = await this.provider();
    const tokens = await openid
      .authorizationCodeGrant(configuration, address, {
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        pkceCodeVerifier: attempt.codeVerifier,
        idTokenExpected: true,
      })
      .catch((cause: unknown) => {
        throw new SignInProblem('refused', { cause });
      });
    const claims = tokens.claims() ?? {};
    const more = await openid
      .fetchUserInfo(configuration, tokens.access_token, String((claims as { sub?: unknown }).sub))
      .catch(() => ({}));
    const person = await this.people.identify(toIdentity({ ...more, ...claims }, config));
    if (person === null) throw new SignInProblem('unknown');
    if (former !== null) await this.sessions.end(hashToken(former), false);
    const session = newToken();
    await this.audit.record({ actor: person, action: 'sign_in', subject: `person:${person}` });
    await this.sessions.open(hashToken(session), person, tokens.id_token ?? null);
    return { token: session, returnTo: attempt.returnTo };
  }

  /** Ends a session; answers where the provider ends its own, null when it does not. */
  async end(token: string | null, everywhere: boolean, origin: string): Promise<URL | null> {
    if (token === null) return null;
    const open = await this.sessions.find(hashToken(token));
    const idToken = await this.sessions.end(hashToken(token), everywhere);
    if (open) {
      const { id } = open.person;
      await this.audit.record({ actor: id, action: 'sign_out', subject: `person:${id}`, details: { everywhere } });
    }
    const { config } = this.client.source;
    if (idToken === null || config === null) return null;
    const configuration = await this.client.configuration(config).catch(() => null);
    if (!configuration?.serverMetadata().end_session_endpoint) return null;
    return openid.buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: `${origin}/` });
  }

  private async provider() {
    const { config } = this.client.source;
    if (config === null) throw new SignInProblem('unavailable');
    const configuration = await this.client.configuration(config).catch((cause: unknown) => {
      throw new SignInProblem('unavailable', { cause });
    });
    return { config, configuration };
  }
}
