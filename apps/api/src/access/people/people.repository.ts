import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Scope } from './scope-kind.js';

/** A person as a request needs to know them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Trusts of these scopes, and every trust that those came from. */
  readonly trusts: readonly string[];
}

/** What the provider says of somebody who has signed in. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  readonly email: string | null;
}

/** Columns of a person p with the scopes held; own trusts stand before the trusts that they came from. */
export const KNOWN_PERSON = `p.id, p.name,
  coalesce((SELECT json_agg(json_build_object('kind', s.kind, 'organisation', s.organisation_code) ORDER BY s.kind, s.organisation_code)
            FROM person_scope s WHERE s.person_id = p.id), '[]') AS scopes,
  array(
    WITH RECURSIVE line AS (
      SELECT organisation_code AS code, 0 AS steps FROM person_scope
      WHERE person_id = p.id AND kind IN ('trust_lead', 'board_member')
      UNION
      SELECT predecessor_code, steps + 1 FROM succession JOIN line ON successor_code = code WHERE steps < 50)
    SELECT code FROM line GROUP BY code ORDER BY min(steps), code) AS trusts`;

@Injectable()
export class PeopleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whoever has signed in: known by subject, or waiting under the same confirmed address, which from then on belongs to the subject. */
  async identify({ issuer, subject, email }: Identity): Promise<string | null> {
    const [known] = await this.dataSource.query<{ id: string }[]>('SELECT id FROM person WHERE issuer = $1 AND subject = $2', [
      issuer,
      subject,
    ]);
    if (known) return known.id;
    const [[bound]] = await this.dataSource.query<[{ id: string }[], number]>(
      'UPDATE person SET issuer = $1, subject = $2 WHERE email = lower($3) AND subject IS NULL RETURNING id',
      [issuer, subject, email],
    );
    return bound?.id ?? null;
  }
}
