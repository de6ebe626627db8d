import { BadRequestException, Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { ScopedReads } from '../database/scoped-reads.js';
import type { AuditEntry } from './audit-entry.js';
import type { AuditEntryView } from './audit.model.js';
import { AuditRepository, type AuditFilter } from './audit.repository.js';

const MOST = 100;
const SEQ = /^\d{1,15}$/;

/** The audit log as an administrator reads it. */
@Injectable()
export class AuditEntriesService {
  constructor(
    private readonly reads: ScopedReads,
    private readonly entries: AuditRepository,
  ) {}

  /** @throws BadRequestException for a page that is too long, or a place that is none */
  async newest(viewer: Viewer, filter: AuditFilter): Promise<AuditEntryView[]> {
    const { first, before } = filter;
    if (first < 1 || first > MOST) throw new BadRequestException(`Ask for 1 to ${MOST} entries.`);
    if (before !== null && !SEQ.test(before)) throw new BadRequestException('Entries are counted from 1.');
    const found = await this.reads.asViewer(viewer, (manager) => this.entries.newest(filter, manager));
    return found.map(toView);
  }
}

function toView({ details, ...entry }: AuditEntry): AuditEntryView {
  return { ...entry, details: Object.entries(details).map(([name, value]) => ({ name, value: String(value) })) };
}
