import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SubmissionProgress } from './progress.model.js';

/** Trusts that are asked in a round: those counted in a system on its day. */
const PROGRESS = `
  SELECT json_build_object('code', o.code, 'name', o.name, 'shortName', o.short_name) AS organisation,
         json_build_object('code', p.code, 'name', p.name, 'shortName', p.short_name) AS system,
         CASE WHEN s.id IS NULL THEN 'nothing' WHEN s.signed_off_at IS NOT NULL THEN 'signed_off'
              WHEN s.import_id IS NULL THEN 'collecting' ELSE 'handed_in' END AS state
  FROM round r
  JOIN membership m ON m.role = 'counted_in' AND m.illustrative = r.illustrative
    AND daterange(m.valid_from, m.valid_to, '[]') @> r.as_at
  JOIN organisation o ON o.code = m.child_code AND o.kind = 'trust' JOIN organisation p ON p.code = m.parent_code
  LEFT JOIN LATERAL (SELECT s.* FROM submission s WHERE s.round_id = r.id AND s.organisation_code = o.code
                     ORDER BY s.signed_off_at NULLS FIRST LIMIT 1) s ON true
  WHERE r.id = $1 ORDER BY p.short_name, o.short_name, o.code`;

@Injectable()
export class ProgressRepository {
  constructor(private readonly dataSource: DataSource) {}

  of(round: string): Promise<SubmissionProgress[]> {
    return this.dataSource.query(PROGRESS, [round]);
  }

  /** The region of an organisation on the day of a round. */
  async regionOf(round: string, organisation: string): Promise<string | null> {
    const [found] = await this.dataSource.query<{ region: string }[]>(
      `SELECT up.parent_code AS region FROM round r
       JOIN membership m ON m.child_code = $2 AND m.role = 'counted_in' AND daterange(m.valid_from, m.valid_to, '[]') @> r.as_at
       JOIN membership up ON up.child_code = m.parent_code AND up.role = 'counted_in' AND daterange(up.valid_from, up.valid_to, '[]') @> r.as_at
       WHERE r.id = $1`,
      [round, organisation],
    );
    return found?.region ?? null;
  }
}
