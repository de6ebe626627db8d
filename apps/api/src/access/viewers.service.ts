import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { OrganisationRefsRepository } from '../organisations/organisation-refs.repository.js';
import { demoPeople } from './demo/demo-people.js';
import type { Exchange } from './exchange-of.js';
import { cookieName, readCookie, writeCookie } from './sessions/cookies.js';
import { OidcClient } from './sign-in/oidc-client.js';
import { originOf } from './sign-in/origin-of.js';
import { SignInService } from './sign-in/sign-in.service.js';
import type { SignInOffer, DemoViewerGroup, ViewerView } from './viewer.model.js';
import type { Asker } from './viewers.js';

/** Makes a browser forget everything that it kept of this site. */
const FORGET = '"cache", "storage"';

/** What viewers are told about themselves, how to sign in, and signing out. */
@Injectable()
export class ViewersService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly organisations: OrganisationRefsRepository,
    private readonly client: OidcClient,
    private readonly signIns: SignInService,
  ) {}

  async describe({ viewer, session }: Asker): Promise<ViewerView> {
    const { id, label, kind, trusts, leads, systems, regions, permissions } = viewer;
    const found = await this.organisations.find([...trusts, ...systems, ...regions]);
    const named = (codes: readonly string[]) => codes.flatMap((code) => found.get(code) ?? []);
    const organisations = { trusts: named(trusts), leads: named(leads), systems: named(systems), regions: named(regions) };
    return { id, label, kind, ...organisations, administers: permissions.has('administrator'), session };
  }

  /** How to sign in here; null where nobody can. */
  signIn(): SignInOffer | null {
    const { config } = this.client.source;
    return config && { name: config.name };
  }

  /** Invented people; none in live mode. */
  demoViewers(): DemoViewerGroup[] {
    if (this.config.mode === 'live') return [];
    return demoPeople.map(({ people, ...group }) => ({ ...group, viewers: people.map(({ id, label }) => ({ id, label })) }));
  }

  /** Ends the session of a browser, or of its person everywhere; answers where the provider ends its own. */
  async signOut(everywhere: boolean, { request, reply }: Exchange): Promise<string | null> {
    const name = cookieName('session', this.config.mode);
    const token = readCookie(request.headers.cookie, name);
    const address = await this.signIns.end(token, everywhere, originOf(request, this.config));
    void reply.header('set-cookie', writeCookie({ name }, null, this.config.mode)).header('clear-site-data', FORGET);
    return address?.href ?? null;
  }
}
