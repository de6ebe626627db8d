import type { ConfidentialTable, LinearSolver, PeerGroup } from './confidential-types.js';
import type { Disclosed } from './disclosed.js';
import type { Ledger, LedgerCell, LedgerGroup } from './ledger.js';
import type { DisclosurePolicy } from './policy.js';
import { inOrder } from './release/in-order.js';
import { latestVersion } from './release/latest-version.js';
import { auditOf } from './release/record.js';
import { reportOf } from './release/report.js';
import { decideRound } from './release/round-decision.js';
import { answersTo, type InParts } from './release/round-task.js';
import { roundWorker } from './release/round-worker.js';
import type { ReleasedTheme } from './release-theme.js';
import { submittersBand } from './values/submitters-band.js';

/** What was decided on one theme. */
export interface DecidedTheme extends ReleasedTheme {
  readonly theme: string;
}

/**
 * Decides what peers may read of a confidential round: which groups (structure and participation alone), then which numbers, rounded or labelled once,
 * with the tripwire over everything of the theme.
 *
 * The only maker of a ledger that can be stored. Same table, same policy, same solver: the same ledger, to the last digit.
 *
 * @param table everything the decision depends on; plain data, scores in points with at most six decimals
 * @param solver solves the programmes of the tripwire, see `loadHighs`
 * @throws {UndisclosableError} when what was released before leaves too little room
 * @example discloseConfidential(table, DISCLOSURE_POLICY, await loadHighs()).cells[0] // { group: 'england', theme: 'outcomes', mean: { value: 3.42 }, … }
 * @see docs/disclosure.md
 */
export function discloseConfidential(
  table: ConfidentialTable,
  policy: DisclosurePolicy,
  solver: LinearSolver,
): Disclosed<Ledger> {
  const work = roundWorker(table, policy, solver);
  const parts = discloseInParts(table, policy, solver);
  for (let step = parts.next(); ; step = parts.next(step.value.map(work))) if (step.done) return step.value;
}

/**
 * The same decision, by whoever does its parts ({@link roundWorker}): each step asks for the answers to tasks that can be done side by side.
 *
 * @example
 * const parts = discloseInParts(table, policy, solver);
 * let step = parts.next();
 * while (!step.done) step = parts.next(step.value.map(roundWorker(table, policy, solver)));
 */
export function* discloseInParts(
  unordered: ConfidentialTable,
  policy: DisclosurePolicy,
  solver: Pick<LinearSolver, 'name' | 'version'>,
): InParts<Disclosed<Ledger>> {
  const table = inOrder(unordered);
  const decision = yield* decideRound(table, policy);
  const groupsOf = (theme: string) => decision.patterns.find(({ themes }) => themes.includes(theme))?.released ?? [];
  const names = table.round.themes;
  const released = yield* answersTo<'release'>(names.map((theme) => ({ part: 'release', theme, groups: groupsOf(theme) })));
  const themes = released.map((cells, position): DecidedTheme => ({ theme: names[position] as string, ...cells }));
  const cells = themes.flatMap((theme) => theme.cells);
  const audit = auditOf(decision, themes, policy, solver);
  const previous = latestVersion(table);
  const ledger: Ledger = {
    groups: ledgerGroups(decision.groups, cells, table, policy),
    cells,
    audit,
    report: reportOf(decision, audit, cells, previous?.cells ?? null, policy),
  };
  return ledger as Disclosed<Ledger>;
}

function ledgerGroups(
  groups: readonly PeerGroup[],
  cells: readonly LedgerCell[],
  { scores }: ConfidentialTable,
  policy: DisclosurePolicy,
): LedgerGroup[] {
  const released = new Set(cells.map(({ group }) => group));
  return groups.map((group) => {
    const available = released.has(group.id);
    const submitted = group.members.filter((trust) => scores.get(trust)?.some((score) => score !== null)).length;
    return {
      ...group,
      nEligible: group.members.length,
      submitters: available ? submittersBand(submitted, policy) : null,
      available,
    };
  });
}
