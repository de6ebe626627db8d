import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { readDemoCookie } from './demo/demo-cookie.js';
import { DemoViewers } from './demo/demo-viewers.js';
import { ANYONE, type Viewer } from './viewer.js';

/** Tells who is behind a request: the chosen demo viewer in demo mode; anyone for every other cookie and in live mode. */
@Injectable()
export class Viewers {
  constructor(private readonly demo: DemoViewers) {}

  readonly of = async (request: Pick<FastifyRequest, 'headers'>): Promise<Viewer> => {
    const id = readDemoCookie(request.headers.cookie);
    const directory = id === null ? null : await this.demo.directory();
    return directory?.find(id ?? '') ?? ANYONE;
  };
}
