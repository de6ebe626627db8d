import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FRAMEWORK_VERSIONS,
  indexNames,
  type KnownOrganisation,
  type OrganisationKind,
  type RoundStatus,
  type ScoreFileContext,
} from '@boardmark/assessment';

interface FixtureOrganisation {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly system?: string;
  readonly region?: string;
  readonly closed?: boolean;
}
export interface Rejected {
  readonly problems: readonly string[];
  readonly round?: RoundStatus;
  readonly stored?: readonly string[];
  readonly locked?: readonly string[];
  readonly framework?: string;
  readonly maxBytes?: number;
}

export const FIXTURES = join(import.meta.dirname, '../../../../../../libs/assessment/src/fixtures');
export const json = <T>(path: string): T => JSON.parse(readFileSync(join(FIXTURES, path), 'utf8')) as T;
export const filesIn = (folder: string) =>
  readdirSync(join(FIXTURES, folder))
    .filter((name) => name !== 'expected.json')
    .sort();

const surroundings = json<{
  round: ScoreFileContext['round'];
  framework: string;
  organisations: readonly FixtureOrganisation[];
}>('context.json');

/** What surrounds a fixture. */
export function contextFor({ round, stored, locked, framework = surroundings.framework }: Partial<Rejected>): ScoreFileContext {
  const { organisations } = surroundings;
  const version = FRAMEWORK_VERSIONS.find(({ id }) => id === framework);
  if (version === undefined) throw new Error(`no framework ${framework}`);
  const known = (item: FixtureOrganisation): KnownOrganisation => ({
    kind: item.kind,
    name: item.name,
    system: item.system ?? null,
    region: item.region ?? null,
    open: item.closed !== true,
  });
  return {
    round: { ...surroundings.round, status: round ?? surroundings.round.status },
    framework: version,
    organisations: new Map(organisations.map((item) => [item.code, known(item)])),
    organisationsByName: indexNames(
      organisations.flatMap(({ code, name, aliases = [] }) => [name, ...aliases].map((each) => [each, code] as const)),
    ),
    stored: new Set(stored),
    locked: new Set(locked),
  };
}
