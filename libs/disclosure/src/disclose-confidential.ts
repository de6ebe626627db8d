import type { ConfidentialTable, EarlierRelease, Holder, LinearSolver, PeerGroup } from './confidential-types.js';
import type { Disclosed } from './disclosed.js';
import type { Ledger, LedgerCell, LedgerGroup } from './ledger.js';
import type { DisclosurePolicy } from './policy.js';
import { decideRound, type RoundDecision } from './release/decide-round.js';
import { latestVersion } from './release/latest-version.js';
import { reportOf } from './release/report.js';
import { auditOf } from './release/record.js';
import { releaseTheme, type ReleasedTheme, type SupersededTheme } from './release-theme.js';
import { stepsAfter } from './tripwire/climb-ladder.js';
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
  const decision = decideRound(table, policy);
  const themes = table.round.themes.map((theme, position) => discloseTheme(theme, position, table, decision, solver, policy));
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

function discloseTheme(
  theme: string,
  position: number,
  table: ConfidentialTable,
  { patterns, holders }: RoundDecision,
  solver: LinearSolver,
  policy: DisclosurePolicy,
): DecidedTheme {
  const groups = patterns.find(({ pattern }) => pattern.themes.includes(theme))?.released ?? [];
  const scores = new Map([...table.scores].map(([trust, row]) => [trust, row[position] ?? null]));
  const superseded = table.earlier.flatMap((release) =>
    release.round === table.round.position ? [supersededTheme(release, theme)] : [],
  );
  const versions = table.valueVersions ?? {};
  return {
    theme,
    ...releaseTheme({ theme, groups, holders: holders as Holder[], scores, versions, superseded }, solver, policy),
  };
}

function supersededTheme({ groups, cells, scores, valueVersions, ladder }: EarlierRelease, theme: string): SupersededTheme {
  return {
    groups,
    cells: cells.filter((cell) => cell.theme === theme),
    scores: new Map(Object.entries(scores?.[theme] ?? {})),
    versions: valueVersions ?? {},
    steps: stepsAfter(ladder ?? [], theme),
  };
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
