import {
  DISCLOSURE_POLICY,
  EXPOSURES,
  greedyRelease,
  holdersOf,
  prepareStructure,
  registerGroups,
  roundWorker,
} from '@boardmark/disclosure';
import { memberships, organisations } from '@boardmark/reference-data';

const KINDS = ['england', 'sector', 'region', 'system', 'region_sector', 'peer', 'others'];

/** Trusts of the real hierarchy that have a published sector, on a day. */
export function realTrusts(day) {
  const on = (from, to) => (from === null || from <= day) && (to === null || day <= to);
  const held = memberships.filter((m) => m.role === 'counted_in' && on(m.validFrom, m.validTo));
  const parent = new Map(held.map((m) => [m.child, m.parent]));
  return organisations.flatMap(({ code, kind, sector, opened, closed }) => {
    const system = parent.get(code);
    const region = parent.get(system);
    if (kind !== 'trust' || sector === null || !system || !region || !on(opened, closed)) return [];
    return [{ code, system, region, sector, estateType: null, holding: null }];
  });
}

/** Limits that protect nobody, one rule at a time. */
const WITHOUT = {
  'every rule': {},
  'without D4 (five holding units)': { minimum: { holdingUnits: 1, outsideKnowledge: 1 } },
  'without D5 (fewest trusts of any combination)': { support: { outsider: 1, holder: 1, coalition: 1 } },
  'without D6 (share of variance)': { leverage: { outsider: 1, holder: 1, coalition: 1 } },
  'without D4, D5 and D6': {
    minimum: { holdingUnits: 1, outsideKnowledge: 1 },
    support: { outsider: 1, holder: 1, coalition: 1 },
    leverage: { outsider: 1, holder: 1, coalition: 1 },
  },
};

/** What the structural rules cost and protect on a hierarchy in which everybody submits. */
export function structuralCosts(trusts) {
  const holders = holdersOf(trusts, []);
  const submitted = new Set(trusts.map(({ code }) => code));
  return Object.entries(WITHOUT).map(([rules, relaxed]) => {
    const policy = { ...DISCLOSURE_POLICY, ...relaxed };
    const groups = registerGroups(trusts, policy);
    const outcome = greedyRelease({ groups, trusts, submitted, holders, before: null }, policy);
    const prepared = prepareStructure(outcome.structure);
    const worst = (viewer) => EXPOSURES[viewer](prepared, 0)?.value ?? 0;
    return {
      rules,
      levels: levelsOf(groups, new Set(outcome.released), outcome.refused),
      worst: Object.fromEntries(
        ['outsider', 'trust', 'system', 'region', 'two_trusts', 'system_and_trust'].map((v) => [v, worst(v)]),
      ),
    };
  });
}

function levelsOf(groups, released, refused) {
  const few = new Set(refused.flatMap(({ id, reason }) => (reason === 'k' ? [id] : [])));
  return KINDS.flatMap((kind) => {
    const all = groups.filter((group) => group.kind === kind);
    if (all.length === 0) return [];
    const shown = all.filter(({ id }) => released.has(id)).length;
    const tooFew = all.filter(({ id }) => few.has(id)).length;
    return [{ kind, registered: all.length, shown, tooFew, exposing: all.length - shown - tooFew }];
  });
}

/** What the series check alone holds back in a round, as groups by theme. */
export function seriesCost(table, policy = DISCLOSURE_POLICY) {
  const count = (each) => {
    const work = roundWorker(table, each, null);
    let cells = 0;
    const themes = new Set();
    for (let pattern = 0; themes.size < table.round.themes.length; pattern++) {
      const decided = work({ part: 'decide', pattern });
      decided.themes.forEach((theme) => themes.add(theme));
      cells += decided.released.length * decided.themes.length;
    }
    return cells;
  };
  const open = { ...policy, series: { ...policy.series, limit: 9, systems: 9, finer: 9 } };
  return { kept: count(policy), withoutSeries: count(open) };
}

/** What is shown of a ledger, level by level. */
export function ledgerLevels({ groups, cells, audit, report }) {
  const kindOf = new Map(groups.map(({ id, kind }) => [id, kind]));
  const levels = KINDS.flatMap((kind) => {
    const own = cells.filter(({ group }) => kindOf.get(group) === kind);
    const level = report.levels.find((each) => each.kind === kind);
    if (!level || level.inStructure === 0) return [];
    return [
      {
        kind,
        registered: level.inStructure,
        shown: level.released,
        means: own.length,
        labels: own.filter(({ mean }) => 'label' in mean).length,
        quartiles: own.filter(({ quartiles }) => quartiles !== null).length,
        histograms: own.filter(({ histogram }) => histogram !== null).length,
      },
    ];
  });
  const reasons = {};
  for (const { reason, themes } of report.withheld) reasons[reason] = (reasons[reason] ?? 0) + themes.length;
  return { levels, reasons, series: audit.series, widths: audit.widths, ladder: audit.ladder.length };
}
