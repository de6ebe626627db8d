import type { FrameworkVersion } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { RoundStatus } from '../graphql/enums.js';
import { FRAMEWORK_VERSIONS_SQL } from './framework-versions.repository.js';

/** A round with the framework version it asks, and its place in its series. */
export interface StoredRound {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly series: string;
  readonly position: number;
  readonly label: string;
  readonly asAt: string;
  readonly status: RoundStatus;
  readonly framework: FrameworkVersion;
}

const ROUNDS = `
  SELECT r.id, r.name, r.short_name AS "shortName", r.series, r.position, r.label, r.as_at AS "asAt", r.status, to_json(v) AS framework
  FROM round r JOIN (${FRAMEWORK_VERSIONS_SQL}) v ON v.id = r.framework_version_id`;

@Injectable()
export class RoundsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredRound | null> {
    const rows = await manager.query<StoredRound[]>(`${ROUNDS} WHERE r.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Every round of a published framework, newest first. */
  published(): Promise<StoredRound[]> {
    return this.dataSource.query(`${ROUNDS} WHERE v.visibility = 'published' ORDER BY r.as_at DESC, r.label DESC, r.id`);
  }
}
