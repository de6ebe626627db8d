import { publishedRounds, type PublishedRound } from '@boardmark/reference-data';
import type { EntityManager } from 'typeorm';
import { insertMissing } from './upsert.js';

export const toRoundRow = ({ id, name, shortName, frameworkVersion, series, position, label, asAt }: PublishedRound) => ({
  id,
  name,
  short_name: shortName,
  framework_version_id: frameworkVersion,
  series,
  position,
  label,
  as_at: asAt,
  status: 'open',
});

/** The rounds that have been published, open for their scores. A round that exists is never touched: it may be released. */
export function seedRounds(manager: EntityManager): Promise<number> {
  return insertMissing(manager, 'round', ['id'], publishedRounds.map(toRoundRow));
}
