import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KNOWN_PERSON, type KnownPerson } from '../people/people.repository.js';
import { ABSOLUTE_HOURS, IDLE_MINUTES } from './limits.js';

/** A session that is open, and whose it is. */
export interface OpenSession {
  readonly id: string;
  readonly person: KnownPerson;
  /** Until then it stays open when nobody uses it. */
  readonly idleUntil: Date;
  /** Then it ends in any case. */
  readonly endsAt: Date;
}

type Row = KnownPerson & { readonly session: string; readonly idleUntil: Date; readonly endsAt: Date };

const IDLE = `interval '${IDLE_MINUTES} minutes'`;
const ABSOLUTE = `interval '${ABSOLUTE_HOURS} hours'`;
const OPEN = `last_seen_at > now() - ${IDLE} AND started_at > now() - ${ABSOLUTE}`;

/** Uses are noted once a minute at most. */
const SEEN = `UPDATE session SET last_seen_at = now() WHERE token_hash = $1 AND ${OPEN} AND last_seen_at < now() - interval '1 minute'`;

const FIND = `
  SELECT s.id AS session, s.last_seen_at + ${IDLE} AS "idleUntil", s.started_at + ${ABSOLUTE} AS "endsAt", ${KNOWN_PERSON}
  FROM session s JOIN person p ON p.id = s.person_id WHERE s.token_hash = $1 AND ${OPEN}`;

@Injectable()
export class SessionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(tokenHash: Buffer): Promise<OpenSession | null> {
    const [found] = await this.dataSource.query<Row[]>(FIND, [tokenHash]);
    if (!found) return null;
    const { session, idleUntil, endsAt, ...person } = found;
    const lastMinute = idleUntil.getTime() - Date.now() < (IDLE_MINUTES - 1) * 60_000;
    if (lastMinute) await this.dataSource.query(SEEN, [tokenHash]);
    return { id: session, person, idleUntil, endsAt };
  }

  /** Opens a session and forgets those that have ended. */
  async open(tokenHash: Buffer, personId: string, idToken: string | null): Promise<void> {
    await this.dataSource.query(`DELETE FROM session WHERE NOT (${OPEN})`);
    await this.dataSource.query('INSERT INTO session (token_hash, person_id, id_token) VALUES ($1, $2, $3)', [
      tokenHash,
      personId,
      idToken,
    ]);
  }

  /** Ends a session, with `everywhere` every session of the same person; answers what the provider needs to end its own. */
  async end(tokenHash: Buffer, everywhere: boolean): Promise<string | null> {
    const [ended] = await this.dataSource.query<[{ id_token: string | null; token_hash: Buffer }[], number]>(
      `DELETE FROM session WHERE token_hash = $1
         OR ($2 AND person_id = (SELECT person_id FROM session WHERE token_hash = $1 AND ${OPEN})) RETURNING token_hash, id_token`,
      [tokenHash, everywhere],
    );
    return ended.find(({ token_hash }) => token_hash.equals(tokenHash))?.id_token ?? null;
  }
}
