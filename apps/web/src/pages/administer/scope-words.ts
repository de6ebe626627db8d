import type { ScopeKind } from '../../gql/graphql.js';

/** What somebody is by a scope, in words. */
export const SCOPE_WORDS: Readonly<Record<ScopeKind, string>> = {
  TRUST_LEAD: 'Trust lead',
  BOARD_MEMBER: 'Board member',
  SYSTEM: 'Digital lead of a system',
  REGION: 'Regional team',
  ADMINISTRATOR: 'Administrator',
  CONTRACTOR: 'Survey contractor',
};

export const SCOPE_OPTIONS = (Object.keys(SCOPE_WORDS) as ScopeKind[]).map((value) => ({ value, label: SCOPE_WORDS[value] }));

/** Whether a scope is about an organisation. */
export const isAboutOrganisation = (kind: ScopeKind): boolean => kind !== 'ADMINISTRATOR' && kind !== 'CONTRACTOR';

/** "Trust lead of RJR", "Administrator". */
export const scopeWords = ({ kind, organisation }: { kind: ScopeKind; organisation: string | null }): string =>
  organisation === null ? SCOPE_WORDS[kind] : `${SCOPE_WORDS[kind]}: ${organisation}`;
