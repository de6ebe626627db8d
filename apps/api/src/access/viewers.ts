import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.module.js';
import { cookieName, readCookie } from './sessions/cookies.js';
import { SessionsRepository, type OpenSession } from './sessions/sessions.repository.js';
import { hashToken } from './sessions/token.js';
import { toViewer } from './to-viewer.js';
import { ANYONE, type Viewer } from './viewer.js';

/** Who asks, and by which session. */
export interface Asker {
  readonly viewer: Viewer;
  /** Null for anyone. */
  readonly session: Omit<OpenSession, 'person'> | null;
}

const NOBODY: Asker = { viewer: ANYONE, session: null };

/** Tells who is behind a request: the person of its session; anyone where there is none that is open. */
@Injectable()
export class Viewers {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionsRepository,
  ) {}

  readonly of = async (request: Pick<FastifyRequest, 'headers'>): Promise<Asker> => {
    const token = readCookie(request.headers.cookie, cookieName('session', this.config.mode));
    const open = token === null ? null : await this.sessions.find(hashToken(token));
    if (!open) return NOBODY;
    const { person, ...session } = open;
    return { viewer: toViewer(person, session.id), session };
  };
}
