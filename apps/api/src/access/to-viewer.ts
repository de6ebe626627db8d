import type { ViewerKind } from '../graphql/enums.js';
import type { Permission } from './allow.decorator.js';
import type { KnownPerson } from './people/people.repository.js';
import type { Scope, ScopeKind } from './people/scope-kind.js';
import { viewerKey } from './viewer-key.js';
import { ANYONE, type Viewer } from './viewer.js';

const PERMISSIONS: Readonly<Record<ScopeKind, readonly Permission[]>> = {
  trust_lead: ['peer', 'trust_lead'],
  board_member: ['peer'],
  system: ['peer'],
  region: ['peer'],
  administrator: ['peer', 'administrator'],
  contractor: ['contractor'],
};

const KINDS: Readonly<Record<ScopeKind, ViewerKind>> = {
  trust_lead: 'trust',
  board_member: 'trust',
  system: 'system',
  region: 'region',
  administrator: 'administrator',
  contractor: 'contractor',
};

/** Whoever a person is to a request of a session: the union of all scopes held. */
export function toViewer({ id, name, scopes, trusts }: KnownPerson, session: string): Viewer {
  const of = (kind: ScopeKind) => scopes.flatMap((scope) => (scope.kind === kind ? (scope.organisation ?? []) : []));
  const rights = {
    ...ANYONE,
    id,
    label: name,
    kind: kindOf(scopes),
    trusts,
    systems: of('system'),
    regions: of('region'),
    administrator: scopes.some(({ kind }) => kind === 'administrator'),
  };
  const permissions = new Set<Permission>(['public', ...scopes.flatMap(({ kind }) => PERMISSIONS[kind])]);
  return { ...rights, leads: of('trust_lead'), session, permissions, key: viewerKey(rights) };
}

function kindOf(scopes: readonly Scope[]): ViewerKind {
  const [only, ...others] = scopes;
  if (!only) return 'anyone';
  return others.length > 0 ? 'person' : KINDS[only.kind];
}
