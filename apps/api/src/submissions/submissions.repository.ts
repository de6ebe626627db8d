import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What a submission is signed off as; both null while it is not. */
export interface SignOff {
  readonly director: string | null;
  readonly signedOffAt: string | null;
}

const SIGN_OFF = `signed_off_by AS director, to_char(signed_off_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "signedOffAt"`;

@Injectable()
export class SubmissionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** The status of a round, which stays what it is as long as the transaction lasts; null when there is no such round. */
  async lockRound(roundId: string, manager: EntityManager): Promise<string | null> {
    const rows = await manager.query<{ status: string }[]>('SELECT status FROM round WHERE id = $1 FOR UPDATE', [roundId]);
    return rows[0]?.status ?? null;
  }

  /** Submissions of an organisation to a round: one, or one for each care setting. */
  of(roundId: string, organisation: OdsCode, manager: EntityManager): Promise<SignOff[]> {
    return manager.query(
      `SELECT ${SIGN_OFF} FROM submission WHERE round_id = $1 AND organisation_code = $2 ORDER BY signed_off_at NULLS FIRST`,
      [roundId, organisation],
    );
  }

  /** Whether an organisation has handed anything in: answers or scores. */
  async holdsAnything(roundId: string, organisation: OdsCode, manager: EntityManager): Promise<boolean> {
    const [found] = await manager.query<unknown[]>(
      `SELECT 1 FROM submission s WHERE s.round_id = $1 AND s.organisation_code = $2
         AND (EXISTS (SELECT FROM response p WHERE p.submission_id = s.id) OR EXISTS (SELECT FROM score c WHERE c.submission_id = s.id)) LIMIT 1`,
      [roundId, organisation],
    );
    return found !== undefined;
  }

  /** Signs off, and so locks, what of an organisation's submissions to a round is not signed off yet. */
  async signOff(roundId: string, organisation: OdsCode, director: string, manager: EntityManager): Promise<void> {
    await manager.query(
      `UPDATE submission SET signed_off_by = $3, signed_off_at = now()
       WHERE round_id = $1 AND organisation_code = $2 AND signed_off_at IS NULL`,
      [roundId, organisation, director],
    );
  }

  /** Signs off, and so locks, every submission of a file. */
  async signOffImport(importId: string, director: string, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE submission SET signed_off_by = $2, signed_off_at = now() WHERE import_id = $1', [
      importId,
      director,
    ]);
  }

  /** Trusts whose submissions to a round nobody has signed off: a release leaves them out. */
  async unsigned(roundId: string, manager: EntityManager = this.dataSource.manager): Promise<OdsCode[]> {
    const rows = await manager.query<{ code: OdsCode }[]>(
      'SELECT DISTINCT organisation_code AS code FROM submission WHERE round_id = $1 AND signed_off_at IS NULL ORDER BY 1',
      [roundId],
    );
    return rows.map(({ code }) => code);
  }
}
