import type { OdsCode } from '@boardmark/assessment';
import type { BoardRole } from '@boardmark/scoring';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A transaction that is under way. */
export type Transaction = EntityManager;

/** How far a board has come with a round. Who of its members has answered is not part of it. */
export interface StoredCollection {
  readonly submission: string | null;
  readonly status: string;
  readonly closesOn: string | null;
  /** Whether the board answers in the form; null while nothing was handed in. */
  readonly byForm: boolean | null;
  readonly director: string | null;
  readonly signedOffAt: string | null;
  /** Members whose answers are complete. */
  readonly answered: number;
  readonly invitations: readonly { readonly id: string; readonly email: string; readonly role: BoardRole }[];
}

export interface NewInvitation {
  readonly email: string;
  readonly role: BoardRole;
  readonly tokenHash: Buffer;
}

/** Whoever is to be reminded, with what the mail says. */
export interface Unanswered {
  readonly id: string;
  readonly email: string;
  readonly round: string;
  readonly organisation: string;
  readonly closesOn: string;
}

const OF = `
  SELECT s.id AS submission, r.status, r.closes_on AS "closesOn", CASE WHEN s.id IS NOT NULL THEN s.import_id IS NULL END AS "byForm",
         s.signed_off_by AS director, to_char(s.signed_off_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "signedOffAt",
         (SELECT count(*)::int FROM response p WHERE p.submission_id = s.id AND array_position(p.answers, NULL) IS NULL) AS answered,
         (SELECT coalesce(json_agg(json_build_object('id', i.id, 'email', i.email, 'role', i.role) ORDER BY i.role, i.email), '[]')
          FROM invitation i WHERE i.submission_id = s.id AND i.token_hash IS NOT NULL) AS invitations
  FROM round r JOIN framework_version v ON v.id = r.framework_version_id JOIN framework f ON f.code = v.framework_code
  JOIN organisation o ON o.code = $2 AND o.illustrative = r.illustrative
  LEFT JOIN submission s ON s.round_id = r.id AND s.organisation_code = o.code AND s.care_setting IS NULL
  WHERE r.id = $1 AND r.status <> 'draft' AND f.visibility = 'confidential'`;

/** What a board has been asked, and how far it has come. */
@Injectable()
export class CollectionsRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  async of(round: string, organisation: OdsCode, manager = this.dataSource.manager): Promise<StoredCollection | null> {
    const [found] = await manager.query<StoredCollection[]>(OF, [round, organisation]);
    return found ?? null;
  }

  /** Open confidential rounds of the world of an organisation, newest first, without those to which it has handed in and signed off a file. */
  openRounds(organisation: OdsCode): Promise<{ id: string; name: string; illustrative: boolean }[]> {
    return this.dataSource.query(
      `SELECT r.id, r.name, r.illustrative FROM round r JOIN framework_version v ON v.id = r.framework_version_id
       JOIN framework f ON f.code = v.framework_code JOIN organisation o ON o.code = $1 AND o.illustrative = r.illustrative
       WHERE r.status = 'open' AND f.visibility = 'confidential'
         AND NOT EXISTS (SELECT FROM submission s WHERE s.round_id = r.id AND s.organisation_code = $1 AND s.import_id IS NOT NULL
                         AND s.signed_off_at IS NOT NULL)
       ORDER BY r.as_at DESC, r.id`,
      [organisation],
    );
  }

  /** The submission of a board that answers in the form. */
  async begin(round: string, organisation: OdsCode, manager: EntityManager): Promise<string> {
    const [begun] = await manager.query<{ id: string }[]>(
      `INSERT INTO submission (round_id, illustrative, organisation_code, contents)
       SELECT id, illustrative, $2, 'responses' FROM round WHERE id = $1 RETURNING id`,
      [round, organisation],
    );
    if (!begun) throw new Error('The round has gone.');
    return begun.id;
  }

  /** Adds members of a board, or asks those again whose invitation was withdrawn. */
  async invite(submission: string, members: readonly NewInvitation[], manager: EntityManager): Promise<void> {
    for (const { email, role, tokenHash } of members)
      await manager.query(
        `INSERT INTO invitation (submission_id, email, role, token_hash) VALUES ($1, $2, $3, $4)
         ON CONFLICT (submission_id, email) DO UPDATE SET role = excluded.role, token_hash = excluded.token_hash`,
        [submission, email, role, tokenHash],
      );
    await this.countBoard(submission, manager);
  }

  /** Makes a personal link useless. Answers that were given with it stay: else their number would tell whether there were any. */
  async withdraw(submission: string, id: string, manager: EntityManager): Promise<boolean> {
    const [, changed] = await manager.query<[unknown[], number]>(
      'UPDATE invitation SET token_hash = NULL WHERE id = $2 AND submission_id = $1 AND token_hash IS NOT NULL',
      [submission, id],
    );
    await this.countBoard(submission, manager);
    return changed > 0;
  }

  /** Members who have not answered everything and were reminded fewer times than this, in rounds that close within so many days. */
  unanswered(days: number, reminders: number, manager: EntityManager): Promise<Unanswered[]> {
    return manager.query(
      `SELECT i.id, i.email, r.name AS round, o.name AS organisation, r.closes_on AS "closesOn"
       FROM invitation i JOIN submission s ON s.id = i.submission_id JOIN round r ON r.id = s.round_id
       JOIN organisation o ON o.code = s.organisation_code LEFT JOIN response p ON p.id = i.response_id
       WHERE r.status = 'open' AND s.signed_off_at IS NULL AND i.token_hash IS NOT NULL AND i.reminders < $2
         AND r.closes_on BETWEEN current_date AND current_date + $1::int
         AND (p.id IS NULL OR array_position(p.answers, NULL) IS NOT NULL)
       ORDER BY i.id FOR UPDATE OF i SKIP LOCKED`,
      [days, reminders],
    );
  }

  /** A reminder carries a new link: the old one is not kept anywhere. */
  async reminded(id: string, reminders: number, tokenHash: Buffer, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE invitation SET reminders = $2, token_hash = $3 WHERE id = $1', [id, reminders, tokenHash]);
  }

  /** Unlocks a submission for as long as its round is open. */
  async reopen(round: string, organisation: OdsCode, manager: EntityManager): Promise<boolean> {
    await manager.query(`SELECT set_config('boardmark.rewriting', $1, true)`, [round]);
    const [, changed] = await manager.query<[unknown[], number]>(
      `UPDATE submission s SET signed_off_by = NULL, signed_off_at = NULL FROM round r
       WHERE r.id = s.round_id AND r.status = 'open' AND s.round_id = $1 AND s.organisation_code = $2 AND s.signed_off_at IS NOT NULL`,
      [round, organisation],
    );
    await manager.query(`SELECT set_config('boardmark.rewriting', '', true)`);
    return changed > 0;
  }

  private async countBoard(submission: string, manager: EntityManager): Promise<void> {
    await manager.query(
      `UPDATE submission SET board_size = (
         SELECT nullif(greatest(count(*) FILTER (WHERE i.token_hash IS NOT NULL),
                                (SELECT count(*) FROM response p WHERE p.submission_id = $1)), 0)
         FROM invitation i WHERE i.submission_id = $1)
       WHERE id = $1`,
      [submission],
    );
  }
}
