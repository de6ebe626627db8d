import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer.js';
import { RequestDataSource } from './data-source.js';

export type ViewerScope = Pick<Viewer, 'trusts' | 'systems' | 'regions' | 'administrator'>;

const NOTHING: ViewerScope = { trusts: [], systems: [], regions: [], administrator: false };

/** Takes the role and tells the database who asks, until the transaction ends. */
const BIND = `SELECT set_config('transaction_read_only', 'on', true), set_config('role', $1, true),
  set_config('boardmark.trusts', $2, true), set_config('boardmark.systems', $3, true), set_config('boardmark.regions', $4, true),
  set_config('boardmark.administrator', $5, true)`;

/**
 * Reads of confidential rounds on behalf of whoever asks. Each runs in a transaction of its own, as a role that owns nothing, with the
 * viewer's scope bound to the transaction: row-level security decides what it finds, and nothing is left on the connection.
 */
@Injectable()
export class ScopedReads {
  constructor(private readonly dataSource: RequestDataSource) {}

  /** As any peer: registered groups and released cells, no named table at all. */
  asPeer<T>(read: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.as('boardmark_peer', NOTHING, read);
  }

  /** As this viewer: named rows of its own scope besides. */
  asViewer<T>(viewer: ViewerScope, read: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.as('boardmark_viewer', viewer, read);
  }

  private as<T>(role: string, scope: ViewerScope, read: (manager: EntityManager) => Promise<T>): Promise<T> {
    const { trusts, systems, regions, administrator } = scope;
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      await manager.query(BIND, [role, ...[trusts, systems, regions].map((codes) => codes.join(',')), String(administrator)]);
      return read(manager);
    });
  }
}
