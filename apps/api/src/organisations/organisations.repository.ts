import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Organisation } from './organisation.model.js';

const ref = (table: string): string =>
  `json_build_object('code', ${table}.code, 'name', ${table}.name, 'shortName', ${table}.short_name)`;

const orNull = (table: string): string => `CASE WHEN ${table}.code IS NOT NULL THEN ${ref(table)} END`;

const successions = (from: string, to: string): string => `
  (SELECT coalesce(json_agg(json_build_object('organisation', ${ref('other')}, 'date', s.happened_on, 'kind', s.kind)
                            ORDER BY s.happened_on, other.code), '[]')
   FROM succession s JOIN organisation other ON other.code = s.${to} WHERE s.${from} = o.code)`;

const ORGANISATIONS = `
  WITH asked AS (
    SELECT code, coalesce(day, current_date) AS day, place FROM unnest($1::text[], $2::date[]) WITH ORDINALITY AS a (code, day, place)),
  standing AS (
    SELECT day, child_code, parent_code, role
    FROM (SELECT DISTINCT day FROM asked) a JOIN membership ON daterange(valid_from, valid_to, '[]') @> day)
  SELECT o.code, o.name, o.short_name AS "shortName", o.kind, o.illustrative, o.sector, o.opened, o.closed,
         array(SELECT n.name FROM organisation_name n WHERE n.organisation_code = o.code AND n.kind = 'former' ORDER BY n.valid_to DESC)
           AS "formerNames",
         CASE o.kind WHEN 'trust' THEN ${orNull('parent')} END AS system,
         CASE o.kind WHEN 'trust' THEN ${orNull('above')} WHEN 'system' THEN ${orNull('parent')} END AS region,
         ${orNull('office')} AS "headOffice",
         (SELECT coalesce(json_agg(${ref('child')} ORDER BY child.short_name), '[]')
          FROM standing m JOIN organisation child ON child.code = m.child_code
          WHERE m.day = asked.day AND m.parent_code = o.code AND m.role = 'counted_in') AS members,
         ${successions('successor_code', 'predecessor_code')} AS predecessors,
         ${successions('predecessor_code', 'successor_code')} AS successors
  FROM asked
  LEFT JOIN organisation o ON o.code = asked.code
  LEFT JOIN standing counted ON counted.day = asked.day AND counted.child_code = o.code AND counted.role = 'counted_in'
  LEFT JOIN organisation parent ON parent.code = counted.parent_code
  LEFT JOIN standing higher ON higher.day = asked.day AND higher.child_code = parent.code AND higher.role = 'counted_in'
  LEFT JOIN organisation above ON above.code = higher.parent_code
  LEFT JOIN standing head ON head.day = asked.day AND head.child_code = o.code AND head.role = 'head_office'
  LEFT JOIN organisation office ON office.code = head.parent_code
  ORDER BY asked.place`;

/** An organisation and a day, today when null. */
export interface Asked {
  readonly code: string;
  readonly on: string | null;
}

@Injectable()
export class OrganisationsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Each organisation and what it belonged to on its day, in the order asked; null for a code that none has. */
  async findAll(asked: readonly Asked[]): Promise<(Organisation | null)[]> {
    const parameters = [asked.map(({ code }) => code), asked.map(({ on }) => on)];
    const rows = await this.dataSource.query<(Organisation | { code: null })[]>(ORGANISATIONS, parameters);
    return rows.map((row) => (row.code === null ? null : (row as Organisation)));
  }
}
