import type { OdsCode, OrganisationKind } from '@boardmark/assessment';
import type { IllustrativeOrganisation } from '@boardmark/illustrative-data';
import type { ReferenceSuccession } from '@boardmark/reference-data';
import type { Permission } from '../allow.decorator.js';
import type { LabelledPerson } from '../registered-persons.repository.js';
import { ANYONE, type Viewer } from '../viewer.js';
import { predecessorsOf } from './predecessors-of.js';
import { viewerKey } from '../viewer-key.js';

export interface ViewerGroup {
  readonly label: string;
  readonly viewers: readonly Viewer[];
}

/** Every invented viewer, in groups to choose from. */
export interface DemoDirectory {
  readonly groups: readonly ViewerGroup[];
  /** Null for an id that is not one of them. */
  find(id: string): Viewer | null;
}

interface InventedWorld {
  readonly organisations: readonly IllustrativeOrganisation[];
  readonly successions: readonly ReferenceSuccession[];
  readonly persons: readonly LabelledPerson[];
}

type Rights = Pick<Viewer, 'id' | 'kind' | 'label'> & Partial<Omit<Viewer, 'permissions' | 'key'>>;

function viewer(rights: Rights, ...permissions: Permission[]): Viewer {
  const scope = { ...ANYONE, ...rights };
  return Object.freeze({ ...scope, permissions: new Set<Permission>(['public', ...permissions]), key: viewerKey(scope) });
}

/** Viewers of an invented world: one of each organisation that is open, people with several scopes, and those who run the survey. */
export function createDemoDirectory({ organisations, successions, persons }: InventedWorld): DemoDirectory {
  const open = (kind: OrganisationKind) =>
    organisations
      .filter((organisation) => organisation.kind === kind && organisation.closed === null)
      .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
  const withPredecessors = (codes: readonly OdsCode[]) => [
    ...new Set(codes.flatMap((code) => [code, ...predecessorsOf(code, successions)])),
  ];
  const groups: ViewerGroup[] = [
    { label: 'Anyone', viewers: [ANYONE] },
    {
      label: 'Who runs the survey',
      viewers: [
        viewer(
          { id: 'administrator', kind: 'administrator', label: 'Administrator', administrator: true },
          'peer',
          'administrator',
        ),
        viewer({ id: 'contractor', kind: 'contractor', label: 'Survey contractor' }, 'contractor'),
      ],
    },
    {
      label: 'People with several scopes',
      viewers: persons.map(({ id, label, trusts, systems, regions }) =>
        viewer(
          { id: `person:${id}`, kind: 'person', label, trusts: withPredecessors(trusts), systems, regions },
          'peer',
          'trust_lead',
        ),
      ),
    },
    {
      label: 'Regions',
      viewers: open('region').map(({ code, shortName }) =>
        viewer({ id: `region:${code}`, kind: 'region', label: shortName, regions: [code] }, 'peer'),
      ),
    },
    {
      label: 'Systems',
      viewers: open('system').map(({ code, shortName }) =>
        viewer({ id: `system:${code}`, kind: 'system', label: shortName, systems: [code] }, 'peer'),
      ),
    },
    {
      label: 'Trusts',
      viewers: open('trust').map(({ code, shortName }) =>
        viewer({ id: `trust:${code}`, kind: 'trust', label: shortName, trusts: withPredecessors([code]) }, 'peer', 'trust_lead'),
      ),
    },
  ];
  const byId = new Map(groups.flatMap(({ viewers }) => viewers.map((each) => [each.id, each])));
  return { groups: groups.filter(({ viewers }) => viewers.length > 0), find: (id) => byId.get(id) ?? null };
}
