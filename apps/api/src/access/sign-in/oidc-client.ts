import { Inject, Injectable } from '@nestjs/common';
import * as openid from 'openid-client';
import type { OidcConfig } from '../../config/oidc-config.js';

export const OIDC = Symbol('oidc');

/** The provider in use, and how to reach it. */
export interface OidcSource {
  /** Null: nobody can sign in. */
  readonly config: OidcConfig | null;
  /** Instead of the network, for a provider in this process. */
  readonly fetch?: openid.CustomFetch;
}

const TIMEOUT_SECONDS = 5;

/** Speaks to the provider and checks every signature, without https where the settings allow it: in demo mode. It is asked for its addresses when somebody first signs in, and again until it has answered. */
@Injectable()
export class OidcClient {
  private known: Promise<openid.Configuration> | null = null;

  constructor(@Inject(OIDC) readonly source: OidcSource) {}

  /** @throws Error when the provider cannot be reached or does not fit */
  configuration(config: OidcConfig): Promise<openid.Configuration> {
    this.known ??= this.discover(config).catch((error: unknown) => {
      this.known = null;
      throw error;
    });
    return this.known;
  }

  private discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<openid.Configuration> {
    const authentication = clientSecret === null ? openid.None() : openid.ClientSecretPost(clientSecret);
    const { fetch } = this.source;
    return openid.discovery(new URL(issuer), clientId, undefined, authentication, {
      timeout: TIMEOUT_SECONDS,
      ...(fetch ? { [openid.customFetch]: fetch } : {}),
      execute: [openid.enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [openid.allowInsecureRequests] : [])],
    });
  }
}
