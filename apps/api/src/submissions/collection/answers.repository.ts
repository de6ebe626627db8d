import type { FrameworkVersion } from '@boardmark/assessment';
import type { BoardRole } from '@boardmark/scoring';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { FRAMEWORK_VERSIONS_SQL } from '../../frameworks/framework-versions.repository.js';

/** What a personal link opens. */
export interface StoredAssessment {
  readonly invitation: string;
  readonly submission: string;
  readonly response: string | null;
  readonly role: BoardRole;
  readonly round: string;
  readonly roundId: string;
  readonly illustrative: boolean;
  readonly closesOn: string | null;
  readonly organisation: string;
  readonly framework: FrameworkVersion;
  /** In the order of the statements; null while nothing was saved. */
  readonly answers: readonly (number | null)[] | null;
}

const OPEN = `
  SELECT i.id AS invitation, s.id AS submission, p.id AS response, i.role, r.name AS round, r.id AS "roundId", r.illustrative,
         r.closes_on AS "closesOn", o.name AS organisation, to_json(v) AS framework, p.answers
  FROM invitation i JOIN submission s ON s.id = i.submission_id JOIN round r ON r.id = s.round_id
  JOIN organisation o ON o.code = s.organisation_code JOIN (${FRAMEWORK_VERSIONS_SQL}) v ON v.id = r.framework_version_id
  LEFT JOIN response p ON p.id = i.response_id
  WHERE i.token_hash = $1 AND r.status = 'open' AND s.signed_off_at IS NULL`;

/** Answers of members of boards, each reached by a personal link and in no other way. */
@Injectable()
export class AnswersRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** What a link opens while its round is open and nothing is signed off; null for every other link. */
  async find(tokenHash: Buffer, manager = this.dataSource.manager): Promise<StoredAssessment | null> {
    const [found] = await manager.query<StoredAssessment[]>(OPEN, [tokenHash]);
    return found ?? null;
  }

  /** The same, with the round, the submission and the link held until the transaction ends. */
  async hold(tokenHash: Buffer, manager: EntityManager): Promise<StoredAssessment | null> {
    await manager.query(
      `SELECT 1 FROM round WHERE id = (SELECT s.round_id FROM submission s JOIN invitation i ON i.submission_id = s.id WHERE i.token_hash = $1) FOR SHARE`,
      [tokenHash],
    );
    await manager.query(
      `SELECT 1 FROM submission s JOIN invitation i ON i.submission_id = s.id WHERE i.token_hash = $1 FOR SHARE OF s FOR UPDATE OF i`,
      [tokenHash],
    );
    return this.find(tokenHash, manager);
  }

  /** Writes all answers of a member. */
  async write(
    { invitation, submission, response, role }: StoredAssessment,
    answers: readonly (number | null)[],
    manager: EntityManager,
  ): Promise<void> {
    if (response !== null) {
      await manager.query('UPDATE response SET answers = $2, role = $3 WHERE id = $1', [response, answers, role]);
      return;
    }
    const [made] = await manager.query<{ id: string }[]>(
      'INSERT INTO response (submission_id, role, answers) VALUES ($1, $2, $3) RETURNING id',
      [submission, role, answers],
    );
    await manager.query('UPDATE invitation SET response_id = $2 WHERE id = $1', [invitation, made?.id]);
  }

  async setRole({ invitation, response }: StoredAssessment, role: BoardRole, manager: EntityManager): Promise<void> {
    await manager.query('UPDATE invitation SET role = $2 WHERE id = $1', [invitation, role]);
    if (response !== null) await manager.query('UPDATE response SET role = $2 WHERE id = $1', [response, role]);
  }
}
