import type { ResponseRecord, ScoreRecord } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** A file whose scores or answers are stored. */
export interface CommittedImport {
  readonly id: string;
  readonly nRows: number;
  readonly nSubmissions: number;
  readonly nScores: number;
  readonly nResponses: number;
}

/** A file that was uploaded and waits to be checked and committed. */
export interface UploadedFile {
  readonly id: string;
  readonly fileName: string;
  readonly content: Buffer;
}

/** An upload, and who sent it. */
export interface NewUpload extends UploadedFile {
  readonly uploadedBy: string;
}

export interface NewImport {
  readonly id: string;
  readonly roundId: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly nRows: number;
}

const COMMITTED =
  'id, n_rows AS "nRows", n_submissions AS "nSubmissions", n_scores AS "nScores", coalesce(n_responses, 0) AS "nResponses"';

/** Of a sender only what the sender uploaded; everything when the sender is null. */
const sentBy = (parameter: string) => `(${parameter}::text IS NULL OR uploaded_by = ${parameter})`;

const SUBMISSIONS = `
  INSERT INTO submission (round_id, illustrative, organisation_code, care_setting, import_id)
  SELECT DISTINCT r.id, r.illustrative, s.organisation, s."careSetting", $2::uuid
  FROM round r, jsonb_to_recordset($3::jsonb) AS s(organisation text, "careSetting" text) WHERE r.id = $1`;

const SCORES = `
  INSERT INTO score (submission_id, theme_code, score)
  SELECT b.id, s.theme, s.score
  FROM jsonb_to_recordset($2::jsonb) AS s(organisation text, "careSetting" text, theme text, score numeric)
  JOIN submission b ON b.import_id = $1::uuid AND b.organisation_code = s.organisation
    AND b.care_setting IS NOT DISTINCT FROM s."careSetting"`;

const BOARDS = `
  INSERT INTO submission (round_id, illustrative, organisation_code, import_id, contents, board_size)
  SELECT DISTINCT r.id, r.illustrative, s.organisation, $2::uuid, 'responses', s."boardSize"
  FROM round r, jsonb_to_recordset($3::jsonb) AS s(organisation text, "boardSize" smallint) WHERE r.id = $1`;

/** In random order, so that the place of a row tells nothing. */
const RESPONSES = `
  INSERT INTO response (submission_id, role, answers)
  SELECT b.id, s.role, s.answers
  FROM jsonb_to_recordset($2::jsonb) AS s(organisation text, role text, answers smallint[])
  JOIN submission b ON b.import_id = $1::uuid AND b.organisation_code = s.organisation
  ORDER BY random()`;

/** What a file holds: scores, or the answers of board members. */
export type Contents =
  | { readonly contents: 'scores'; readonly records: readonly ScoreRecord[] }
  | { readonly contents: 'responses'; readonly responses: readonly ResponseRecord[] };

/** How much of what a file holds. */
export function countContents(file: Contents): Pick<CommittedImport, 'nSubmissions' | 'nScores' | 'nResponses'> {
  if (file.contents === 'responses') {
    const nSubmissions = new Set(file.responses.map(({ organisation }) => organisation)).size;
    return { nSubmissions, nScores: 0, nResponses: file.responses.length };
  }
  const submissions = new Set(file.records.map(({ organisation, careSetting }) => `${organisation} ${careSetting}`));
  return { nSubmissions: submissions.size, nScores: file.records.length, nResponses: 0 };
}

@Injectable()
export class ImportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** Two imports into a round, or an import and its closing, follow each other. */
  async lockRound(roundId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM round WHERE id = $1 FOR UPDATE', [roundId]);
  }

  async committed(
    roundId: string,
    fileHash: string,
    sender: string | null = null,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<CommittedImport | null> {
    const rows = await manager.query<CommittedImport[]>(
      `SELECT ${COMMITTED} FROM import WHERE round_id = $1 AND file_hash = $2 AND status = 'committed' AND ${sentBy('$3')}`,
      [roundId, fileHash, sender],
    );
    return rows[0] ?? null;
  }

  /** Stores every score or answer of a file. The caller's transaction makes it all or nothing. */
  async store(file: NewImport, contents: Contents, manager: EntityManager): Promise<CommittedImport> {
    const { id, roundId, fileName, fileHash, nRows } = file;
    const { nSubmissions, nScores, nResponses } = countContents(contents);
    await manager.query(
      `INSERT INTO import (id, round_id, file_name, file_hash, status, n_rows, n_submissions, n_scores, n_responses, committed_at)
       VALUES ($1, $2, $3, $4, 'committed', $5, $6, $7, $8, now())
       ON CONFLICT (id) DO UPDATE SET round_id = excluded.round_id, status = 'committed', content = NULL, n_rows = excluded.n_rows,
         n_submissions = excluded.n_submissions, n_scores = excluded.n_scores, n_responses = excluded.n_responses, committed_at = now()`,
      [id, roundId, fileName, fileHash, nRows, nSubmissions, nScores, nResponses],
    );
    const json = JSON.stringify(contents.contents === 'responses' ? contents.responses : contents.records);
    await manager.query(contents.contents === 'responses' ? BOARDS : SUBMISSIONS, [roundId, id, json]);
    await manager.query(contents.contents === 'responses' ? RESPONSES : SCORES, [id, json]);
    return { id, nRows, nSubmissions, nScores, nResponses };
  }

  /** Keeps a file until it is committed, for a day at most. */
  async storeUpload(file: NewUpload, fileHash: string): Promise<void> {
    await this.dataSource.query(`DELETE FROM import WHERE status = 'uploaded' AND created_at < now() - interval '1 day'`);
    await this.dataSource.query(
      `INSERT INTO import (id, file_name, file_hash, content, uploaded_by, status) VALUES ($1, $2, $3, $4, $5, 'uploaded')`,
      [file.id, file.fileName, fileHash, file.content, file.uploadedBy],
    );
  }

  async upload(id: string, sender: string | null): Promise<UploadedFile | null> {
    const rows = await this.dataSource.query<UploadedFile[]>(
      `SELECT id, file_name AS "fileName", content FROM import WHERE id = $1 AND status = 'uploaded' AND ${sentBy('$2')}`,
      [id, sender],
    );
    return rows[0] ?? null;
  }

  /** What an upload came to when it was committed into this round. */
  async committedUpload(id: string, roundId: string, sender: string | null): Promise<CommittedImport | null> {
    const rows = await this.dataSource.query<CommittedImport[]>(
      `SELECT ${COMMITTED} FROM import WHERE id = $1 AND round_id = $2 AND status = 'committed' AND ${sentBy('$3')}`,
      [id, roundId, sender],
    );
    return rows[0] ?? null;
  }
}
