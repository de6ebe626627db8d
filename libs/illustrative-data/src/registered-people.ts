/** Somebody invented who holds several scopes at once. */
export interface RegisteredPersonRow {
  readonly id: string;
  readonly label: string;
  readonly trusts: readonly string[];
  readonly systems: readonly string[];
  readonly regions: readonly string[];
}

/** Two invented people with two roles each: every release is audited with what each of them knows taken together. */
export const registeredPeople: readonly RegisteredPersonRow[] = [
  { id: 'two-roles-1', label: 'Chair of two trusts', trusts: ['ZTCWA', 'ZTYHR'], systems: [], regions: [] },
  {
    id: 'two-roles-2',
    label: 'Digital lead of a system, and board member elsewhere',
    trusts: ['ZT49N'],
    systems: ['ZSLH'],
    regions: [],
  },
];
