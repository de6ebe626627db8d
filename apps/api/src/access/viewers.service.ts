import { Injectable } from '@nestjs/common';
import { OrganisationRefsRepository } from '../organisations/organisation-refs.repository.js';
import { writeDemoCookie } from './demo/demo-cookie.js';
import { DemoViewers } from './demo/demo-viewers.js';
import { NoDemoError } from './demo/no-demo-error.js';
import type { Exchange } from './exchange-of.js';
import { ANYONE, type Viewer } from './viewer.js';
import type { DemoViewerGroup, ViewerView } from './viewer.model.js';

/** What viewers are told about themselves, and the invented ones to choose from. */
@Injectable()
export class ViewersService {
  constructor(
    private readonly demo: DemoViewers,
    private readonly organisations: OrganisationRefsRepository,
  ) {}

  async describe({ id, label, kind, trusts, systems, regions }: Viewer): Promise<ViewerView> {
    const found = await this.organisations.find([...trusts, ...systems, ...regions]);
    const named = (codes: readonly string[]) => codes.flatMap((code) => found.get(code) ?? []);
    return { id, label, kind, trusts: named(trusts), systems: named(systems), regions: named(regions) };
  }

  async demoViewers(): Promise<DemoViewerGroup[]> {
    const directory = await this.demo.directory();
    return (directory?.groups ?? []).map(({ label, viewers }) => ({ label, viewers: [...viewers] }));
  }

  /**
   * Makes the browser remember a demo viewer; anyone for null and for an id that is none.
   *
   * @throws NoDemoError in live mode
   */
  async choose(id: string | null, { reply }: Pick<Exchange, 'reply'>): Promise<ViewerView> {
    const directory = await this.demo.directory();
    if (!directory) throw new NoDemoError();
    const viewer = directory.find(id ?? '') ?? ANYONE;
    void reply.header('set-cookie', writeDemoCookie(viewer === ANYONE ? null : viewer.id));
    return this.describe(viewer);
  }
}
