import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import type { NewAuditEntry } from './audit-entry.js';
import { AuditRepository, type Transaction } from './audit.repository.js';
import { Batches } from './batches.js';
import { hourOf, OncePerHour } from './once-per-hour.js';

/**
 * Who did what: appended, never changed, each entry chained to the one before. The saving of a board member's answers is never recorded, nor
 * anything else that would tell whose answers they are.
 */
@Injectable()
export class AuditLog implements BeforeApplicationShutdown {
  private readonly batches: Batches<NewAuditEntry>;
  private readonly reads = new OncePerHour();

  constructor(private readonly entries: AuditRepository) {
    this.batches = new Batches((batch) => this.entries.write(batch));
  }

  /** Resolves once the entry is on disk. Entries that arrive together are written together. */
  record(entry: NewAuditEntry): Promise<void> {
    return this.batches.add(entry);
  }

  /** Records a change as part of its transaction: neither is stored without the other. Comes last in the transaction. */
  recordIn(transaction: Transaction, ...entries: NewAuditEntry[]): Promise<void> {
    return this.entries.append(entries, transaction);
  }

  /** Records that somebody reads confidential data by name, once an hour for a session and a subject; resolves once it is on disk. */
  recordRead({ id }: Pick<Viewer, 'id'>, session: string, subject: string): Promise<void> {
    const hour = hourOf(Date.now());
    return this.reads.run(hour, JSON.stringify([id, session, subject]), () =>
      this.record({ actor: id, action: 'read_named', subject, details: { session, hour } }),
    );
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.batches.idle();
  }
}
