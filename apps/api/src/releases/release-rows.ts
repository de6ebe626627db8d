import { ENGLAND_CODE, type Level, type OdsCode } from '@boardmark/assessment';
import type { Disclosed, ReleaseTable } from '@boardmark/disclosure';
import { LEVEL_OF_KIND, type OrganisationAsAt } from './release-inputs.js';

type Row = Readonly<Record<string, unknown>>;

/** Tables of a release and their rows, named as in the database, without the release's own id. */
export type ReleaseRows = Readonly<Record<ReleaseTableName, readonly Row[]>>;
export const RELEASE_TABLES = [
  'release_organisation',
  'release_group',
  'release_cell',
  'release_matching_mean',
  'release_score',
  'release_trust_change',
  'release_group_change',
] as const;
export type ReleaseTableName = (typeof RELEASE_TABLES)[number];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `{ ciLow: 1 }` becomes `{ ci_low: 1 }`; a theme is stored by its code. */
function toRow(record: object): Row {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === 'theme' ? 'theme_code' : snakeCase(key), value as unknown]),
  );
}

/** Names and places of everything that a release mentions, as they stood at the round's date. */
export class Footprint {
  private readonly byCode: ReadonlyMap<OdsCode, OrganisationAsAt>;

  constructor(readonly organisations: readonly OrganisationAsAt[]) {
    this.byCode = new Map(organisations.map((o) => [o.code, o]));
  }

  organisation(code: OdsCode): OrganisationAsAt {
    const found = this.byCode.get(code);
    if (!found) throw new Error(`${code} did not exist at the date of the round.`);
    return found;
  }

  group(level: Level, code: OdsCode): { name: string; short_name: string; region_code: string | null } {
    if (level === 'england' && code === ENGLAND_CODE) return { name: 'England', short_name: 'England', region_code: null };
    const { name, shortName, region, kind } = this.organisation(code);
    if (LEVEL_OF_KIND[kind] !== level) throw new Error(`${code} is no ${level}.`);
    return { name, short_name: shortName, region_code: region };
  }
}

/** Turns a disclosed table into the rows that are stored, with names and memberships frozen beside the numbers. */
export function toReleaseRows(table: Disclosed<ReleaseTable>, footprint: Footprint): ReleaseRows {
  return {
    release_organisation: footprint.organisations.map(({ system, region, headOffice, ...organisation }) => ({
      ...toRow(organisation),
      system_code: system,
      region_code: region,
      head_office_code: headOffice,
    })),
    release_group: table.coverage.map((c) => ({ ...toRow(c), ...footprint.group(c.level, c.code) })),
    release_cell: table.aggregates.map(toRow),
    release_matching_mean: table.matchingGroupMeans.map(toRow),
    release_score: table.namedScores.map(({ organisation, ...score }) => ({ ...toRow(score), organisation_code: organisation })),
    release_trust_change: table.trustChanges.map(({ trust, ...change }) => ({ ...toRow(change), organisation_code: trust })),
    release_group_change: table.groupChanges.map(toRow),
  };
}
