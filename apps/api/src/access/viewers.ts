import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ANYONE, type Viewer } from './viewer.js';

/** Tells who is behind a request. */
@Injectable()
export class Viewers {
  readonly of: (request: FastifyRequest) => Promise<Viewer> = () => Promise.resolve(ANYONE);
}
