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
  readonly label: string;
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

/** Everybody in the demonstration: those who run the survey, people with several scopes, and of each organisation who speaks for it. */
export const demoPeople: readonly DemoPeopleGroup[] = [
  {
    label: 'Who runs the survey',
    people: [
      { id: 'administrator', label: 'Administrator', scopes: [{ kind: 'administrator', organisation: null }] },
      { id: 'administrator:2', label: 'Second administrator', scopes: [{ kind: 'administrator', organisation: null }] },
      { id: 'contractor', label: 'Survey contractor', scopes: [{ kind: 'contractor', organisation: null }] },
    ],
  },
  {
    label: 'People with several scopes',
    people: registeredPeople.map(({ id, label, trusts, systems, regions }) => ({
      id: `person:${id}`,
      label,
      scopes: [...holding('trust_lead', trusts), ...holding('system', systems), ...holding('region', regions)],
    })),
  },
  { label: 'Regions', people: ofEvery('region', 'region', 'region') },
  { label: 'Systems', people: ofEvery('system', 'system', 'system') },
  { label: 'Trusts', people: ofEvery('trust', 'trust_lead', 'trust') },
  { label: 'Board members', people: ofEvery('trust', 'board_member', 'member') },
];
