import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Permission } from './allow.decorator.js';

/** Whoever asks, and what they may do. */
export interface Viewer {
  readonly permissions: ReadonlySet<Permission>;
}

export const ANYONE: Viewer = Object.freeze({ permissions: new Set<Permission>(['public']) });

/** Tells who is behind a request. Nobody can sign in yet, so everybody is anyone. */
@Injectable()
export class Viewers {
  readonly of: (request: FastifyRequest) => Viewer = () => ANYONE;
}
