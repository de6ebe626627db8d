import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Person } from './people.model.js';
import type { Scope } from './scope-kind.js';

/** A transaction that is under way. */
export type Transaction = EntityManager;

const PEOPLE = `
  SELECT p.id, p.name, p.email, p.subject IS NOT NULL AS known,
         coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'organisation', s.organisation_code) ORDER BY s.kind, s.organisation_code)
                   FROM person_scope s WHERE s.person_id = p.id), '[]') AS scopes
  FROM person p`;

/** Who may sign in, and what each may do: read and changed by administrators. */
@Injectable()
export class PersonChangesRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: Transaction) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** People whose name, address or organisation holds a text, by name. */
  search(text: string, most: number): Promise<Person[]> {
    return this.dataSource.query(
      `${PEOPLE} WHERE $1 = '' OR position(lower($1) in lower(p.name || ' ' || coalesce(p.email, ''))) > 0
         OR EXISTS (SELECT FROM person_scope s WHERE s.person_id = p.id AND s.organisation_code = upper($1))
       ORDER BY p.name, p.id LIMIT $2`,
      [text, most],
    );
  }

  /** A person, whom nobody else changes until the transaction ends. */
  async hold(id: string, manager: Transaction): Promise<Person | null> {
    await manager.query('SELECT 1 FROM person WHERE id = $1 FOR UPDATE', [id]);
    const [found] = await manager.query<Person[]>(`${PEOPLE} WHERE p.id = $1`, [id]);
    return found ?? null;
  }

  /** Whether somebody with this address is known. */
  async isKnown(email: string, manager: Transaction): Promise<boolean> {
    const rows = await manager.query<unknown[]>('SELECT 1 FROM person WHERE email = $1', [email]);
    return rows.length > 0;
  }

  async add(id: string, name: string, email: string, illustrative: boolean, manager: Transaction): Promise<void> {
    await manager.query('INSERT INTO person (id, name, email, illustrative) VALUES ($1, $2, $3, $4)', [
      id,
      name,
      email,
      illustrative,
    ]);
  }

  /** Kind and world of an open organisation; null when there is none. */
  async organisation(code: string, manager: Transaction): Promise<{ kind: string; illustrative: boolean } | null> {
    const [found] = await manager.query<{ kind: string; illustrative: boolean }[]>(
      'SELECT kind, illustrative FROM organisation WHERE code = $1 AND closed IS NULL',
      [code],
    );
    return found ?? null;
  }

  /** Series with confidential rounds of a world. */
  async series(illustrative: boolean, manager: Transaction): Promise<string[]> {
    const rows = await manager.query<{ series: string }[]>(
      `SELECT DISTINCT r.series FROM round r JOIN framework_version v ON v.id = r.framework_version_id
       JOIN framework f ON f.code = v.framework_code WHERE f.visibility = 'confidential' AND r.illustrative = $1 ORDER BY 1`,
      [illustrative],
    );
    return rows.map(({ series }) => series);
  }

  /** Trusts from which others came, over any number of steps; the trusts themselves first. */
  async withPredecessors(codes: readonly string[], manager: Transaction): Promise<string[]> {
    const rows = await manager.query<{ code: string }[]>(
      `WITH RECURSIVE line AS (
         SELECT unnest($1::text[]) AS code UNION SELECT predecessor_code FROM succession JOIN line ON successor_code = code)
       SELECT code FROM line`,
      [codes],
    );
    return rows.map(({ code }) => code);
  }

  async isIllustrative(id: string, manager: Transaction): Promise<boolean> {
    const [found] = await manager.query<{ illustrative: boolean }[]>('SELECT illustrative FROM person WHERE id = $1', [id]);
    return found?.illustrative ?? false;
  }

  async grant(id: string, { kind, organisation }: Scope, manager: Transaction): Promise<void> {
    await manager.query(
      `INSERT INTO person_scope (person_id, kind, organisation_code, illustrative) SELECT id, $2, $3, illustrative FROM person WHERE id = $1`,
      [id, kind, organisation],
    );
  }

  async revoke(id: string, { kind, organisation }: Scope, manager: Transaction): Promise<boolean> {
    const [, changed] = await manager.query<[unknown[], number]>(
      'DELETE FROM person_scope WHERE person_id = $1 AND kind = $2 AND organisation_code IS NOT DISTINCT FROM $3',
      [id, kind, organisation],
    );
    return changed > 0;
  }
}
