/** What somebody may have to do with an organisation, or with the service as a whole. */
export const SCOPE_KINDS = ['trust_lead', 'board_member', 'system', 'region', 'administrator', 'contractor'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** One scope that a person holds; without an organisation for those who run the service. */
export interface Scope {
  readonly kind: ScopeKind;
  readonly organisation: string | null;
}
