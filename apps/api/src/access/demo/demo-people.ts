import type { OdsCode, OrganisationKind } from '@boardmark/assessment';
import { illustrativeOrganisations, registeredPeople } from '@boardmark/illustrative-data';
import type { Scope, ScopeKind } from '../people/scope-kind.js';

/** Somebody invented who may sign in to the demonstration. */
export interface DemoPerson {
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly Scope[];
}

export interface DemoPeopleGroup {
  /** What these people are, in the singular. */
  readonly label: string;
  /** What they come for. */
  readonly purpose: string;
  /** Id of one of them, to begin with. */
  readonly example: string;
  readonly people: readonly DemoPerson[];
}

const holding = (kind: ScopeKind, organisations: readonly OdsCode[]): Scope[] =>
  organisations.map((organisation) => ({ kind, organisation }));

/** One person for each part that an open organisation of a kind has in a round. */
function ofEvery(kind: OrganisationKind, scope: ScopeKind, prefix: string): DemoPerson[] {
  return illustrativeOrganisations
    .filter((organisation) => organisation.kind === kind && organisation.closed === null)
    .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'))
    .map(({ code, shortName }) => ({ id: `${prefix}:${code}`, label: shortName, scopes: holding(scope, [code]) }));
}

const EXAMPLE = { trust: 'ZTHHD', system: 'ZSTG', region: 'ZRS' };

/** Everybody in the demonstration, by what they have to do with a round. */
export const demoPeople: readonly DemoPeopleGroup[] = [
  {
    label: 'Board member',
    purpose: 'Answers for the board, and reads how it compares.',
    example: `member:${EXAMPLE.trust}`,
    people: ofEvery('trust', 'board_member', 'member'),
  },
  {
    label: 'Trust lead',
    purpose: 'Invites the board, signs off, and compares the trust without naming it.',
    example: `trust:${EXAMPLE.trust}`,
    people: ofEvery('trust', 'trust_lead', 'trust'),
  },
  {
    label: 'Digital lead of a system',
    purpose: 'Compares the trusts of an integrated care system.',
    example: `system:${EXAMPLE.system}`,
    people: ofEvery('system', 'system', 'system'),
  },
  {
    label: 'Regional team',
    purpose: 'Sees who in the region needs support.',
    example: `region:${EXAMPLE.region}`,
    people: ofEvery('region', 'region', 'region'),
  },
  {
    label: 'Administrator',
    purpose: 'Runs a round: opens, closes, checks and releases it.',
    example: 'administrator',
    people: [
      { id: 'administrator', label: 'Administrator', scopes: [{ kind: 'administrator', organisation: null }] },
      { id: 'administrator:2', label: 'Second administrator', scopes: [{ kind: 'administrator', organisation: null }] },
    ],
  },
  {
    label: 'Survey contractor',
    purpose: 'Brings in answers that were collected elsewhere.',
    example: 'contractor',
    people: [{ id: 'contractor', label: 'Survey contractor', scopes: [{ kind: 'contractor', organisation: null }] }],
  },
  {
    label: 'Somebody with several parts',
    purpose: 'Holds more than one of these at once.',
    example: `person:${registeredPeople[0]?.id ?? ''}`,
    people: registeredPeople.map(({ id, label, trusts, systems, regions }) => ({
      id: `person:${id}`,
      label,
      scopes: [...holding('trust_lead', trusts), ...holding('system', systems), ...holding('region', regions)],
    })),
  },
];
