import { type Breach, findBreach } from '../audit/find-breach.js';
import { independentRows } from '../audit/modular.js';
import type { Structure } from '../audit/structure.js';
import type { AuditedTrust, GroupKind, Holder, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import type { RefusalReason } from '../release-audit.js';
import { acceptInOrder } from './accept-in-order.js';
import { checkSize } from './check-size.js';
import { buildStructure, type Proposal, type RoundBefore, rowsOf } from './proposals.js';

/** One pattern of participation of one round. */
export interface GreedyInput {
  /** Candidates in policy order. */
  readonly groups: readonly PeerGroup[];
  readonly trusts: readonly AuditedTrust[];
  /** Codes of the trusts with a score. */
  readonly submitted: ReadonlySet<string>;
  readonly holders: readonly Holder[];
  /** The round before, for the changes that are reserved; null when there is none. */
  readonly before: RoundBefore | null;
}

export interface Refusal {
  readonly id: string;
  readonly reason: RefusalReason;
  readonly by: string | null;
  readonly value: number | null;
}

export interface GreedyRelease {
  /** Ids of the released groups, in policy order. */
  readonly released: readonly string[];
  /** Ids of the groups whose change since the round before could be released as well. */
  readonly panels: readonly string[];
  readonly refused: readonly Refusal[];
  /** What was released, for the record. */
  readonly structure: Structure;
}

const PANEL_KINDS: readonly GroupKind[] = ['england', 'sector'];
const BEFORE_PANELS: readonly GroupKind[] = ['england', 'sector'];

/**
 * The audited greedy release: each candidate in policy order is released unless it is too small (D4) or would break D5 or D6 together with what is released
 * before it. Change of England and of each sector since the round before has its place after the sectors: it is not shown, but nothing after it may make
 * it unsafe.
 *
 * Decisions depend on structure and participation only, so a refusal says nothing about scores. Order matters for usefulness, not for safety.
 * Throws nothing.
 *
 * @example greedyRelease(input, DISCLOSURE_POLICY).refused // [{ id: 'system:ZS007', reason: 'k', by: null, value: 3 }, …]
 */
export function greedyRelease(input: GreedyInput, policy: DisclosurePolicy): GreedyRelease {
  const submitted = new Map(input.trusts.filter(({ code }) => input.submitted.has(code)).map((trust) => [trust.code, trust]));
  const tooFew: Refusal[] = [];
  const proposals = inOrder(input).filter(({ id, group }) => {
    const members = id.startsWith('panel:') ? group.members.filter((code) => input.before?.submitted.has(code)) : group.members;
    const few = checkSize({ members }, submitted, input.holders, policy);
    if (few) tooFew.push({ id, reason: 'k', ...few });
    return few === null;
  });
  const usable = keepsRules(input, [], policy) === null;
  const considered = usable ? proposals : proposals.filter(({ panel }) => !panel);
  const { accepted, refused } = acceptInOrder(considered, (list, like?: Breach) => keepsRules(input, list, policy, like));
  const isPanel = ({ panel }: Proposal) => panel;
  return {
    released: accepted.filter((proposal) => !isPanel(proposal)).map(({ id }) => id),
    panels: accepted.filter(isPanel).map(({ group }) => group.id),
    refused: [...tooFew, ...refused.map(({ candidate: { id }, breach: { reason, by, value } }) => ({ id, reason, by, value }))],
    structure: buildStructure(input, accepted, input.before !== null && accepted.some(isPanel)),
  };
}

function inOrder({ groups, before }: GreedyInput): Proposal[] {
  const first = groups.filter(({ kind }) => BEFORE_PANELS.includes(kind));
  const panels = before === null ? [] : groups.filter(({ kind }) => PANEL_KINDS.includes(kind));
  const rest = groups.filter(({ kind }) => !BEFORE_PANELS.includes(kind));
  const cell = (group: PeerGroup): Proposal => ({ id: group.id, group, panel: false });
  return [...first.map(cell), ...panels.map((group) => ({ id: `panel:${group.id}`, group, panel: true })), ...rest.map(cell)];
}

/** Rounds are joined only by a change that does not follow from the cells of both: otherwise each is audited by itself. */
function keepsRules(input: GreedyInput, list: readonly Proposal[], policy: DisclosurePolicy, like?: Breach): Breach | null {
  const joined = input.before !== null && (list.length === 0 || addsRank(input, list));
  return findBreach(buildStructure(input, list, joined), policy, like);
}

function addsRank(input: GreedyInput, list: readonly Proposal[]): boolean {
  const panels = list.filter(({ panel }) => panel);
  if (panels.length === 0) return false;
  const { rows, unknowns } = buildStructure(input, list, true);
  const sparse = rows.map((row) => rowsOf(row));
  const withPanels = independentRows(sparse, unknowns.length).length;
  const cells = sparse.filter((_, r) => rows[r]?.minus.length === 0);
  return withPanels > independentRows(cells, unknowns.length).length;
}
