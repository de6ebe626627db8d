import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditAction } from '../graphql/enums.js';
import type { AuditEntry, NewAuditEntry } from './audit-entry.js';
import { chainEntries, EMPTY, type Head } from './chain-entries.js';

/** A transaction that is under way. */
export type Transaction = EntityManager;

/** Which entries are asked for; what is null is not restricted. */
export interface AuditFilter {
  readonly before: string | null;
  readonly action: AuditAction | null;
  readonly actor: string | null;
  readonly first: number;
}

const LOCK = `SELECT pg_advisory_xact_lock(hashtextextended('boardmark audit log', 0))`;
const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'`;
const HEAD = `
  SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', ${MOMENT}) AS now, seq::text AS seq, hash
  FROM (SELECT) AS always LEFT JOIN (SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1) AS last ON true`;
const INSERT = 'INSERT INTO audit_entry SELECT * FROM jsonb_populate_recordset(NULL::audit_entry, $1::jsonb)';
const READS = `
  SELECT actor, subject, details FROM audit_entry
  WHERE action = 'read_named' AND subject = ANY ($1) AND at > now() - interval '2 hours'`;
const ENTRIES = `
  SELECT seq::text AS seq, to_char(at AT TIME ZONE 'UTC', ${MOMENT}) AS at, actor, action, subject, details,
         previous_hash AS "previousHash", hash
  FROM audit_entry`;

type Row = Omit<AuditEntry, 'seq'> & { readonly seq: string };
const toEntry = (row: Row): AuditEntry => ({ ...row, seq: Number(row.seq) });
const toRow = ({ previousHash, ...entry }: AuditEntry) => ({ ...entry, previous_hash: previousHash });

@Injectable()
export class AuditRepository {
  constructor(private readonly dataSource: DataSource) {}

  write(entries: readonly NewAuditEntry[]): Promise<void> {
    return this.dataSource.transaction((manager) => this.append(entries, manager));
  }

  /** Appends entries as part of a transaction. Nobody else appends until it ends, so this comes last in it. */
  async append(entries: readonly NewAuditEntry[], manager: Transaction): Promise<void> {
    await manager.query(LOCK);
    const added = await this.withoutRepeatedReads(entries, manager);
    if (added.length === 0) return;
    const [found] = await manager.query<{ now: string; seq: string | null; hash: string | null }[]>(HEAD);
    if (!found) throw new Error('The head of the audit log cannot be read.');
    const head: Head = found.hash === null ? EMPTY : { seq: Number(found.seq), hash: found.hash };
    await manager.query(INSERT, [JSON.stringify(chainEntries(head, found.now, added).map(toRow))]);
  }

  /** Entries behind a place, oldest first. */
  async after(seq: number, first: number): Promise<AuditEntry[]> {
    const rows = await this.dataSource.query<Row[]>(`${ENTRIES} WHERE seq > $1 ORDER BY audit_entry.seq LIMIT $2`, [seq, first]);
    return rows.map(toEntry);
  }

  async hasHash(hash: string): Promise<boolean> {
    return (await this.dataSource.query<unknown[]>('SELECT FROM audit_entry WHERE hash = $1 LIMIT 1', [hash])).length > 0;
  }

  /** Entries that the role of a transaction may read, newest first. */
  async newest({ before, action, actor, first }: AuditFilter, manager: Transaction): Promise<AuditEntry[]> {
    const rows = await manager.query<Row[]>(
      `${ENTRIES} WHERE ($1::bigint IS NULL OR audit_entry.seq < $1) AND ($2::text IS NULL OR action = $2) AND ($3::text IS NULL OR actor = $3)
       ORDER BY audit_entry.seq DESC LIMIT $4`,
      [before, action, actor, first],
    );
    return rows.map(toEntry);
  }

  /** A read that another server, or this one before it was started again, has written in the same hour is not written again. */
  private async withoutRepeatedReads(entries: readonly NewAuditEntry[], manager: Transaction): Promise<readonly NewAuditEntry[]> {
    const subjects = entries.flatMap(({ action, subject }) => (action === 'read_named' ? [subject] : []));
    if (subjects.length === 0) return entries;
    const recorded = new Set((await manager.query<NewAuditEntry[]>(READS, [subjects])).map(readKey));
    return entries.filter((entry) => entry.action !== 'read_named' || !recorded.has(readKey(entry)));
  }
}

function readKey({ actor, subject, details }: Omit<NewAuditEntry, 'action'>): string {
  return JSON.stringify([actor, subject, details?.['session'], details?.['hour']]);
}
