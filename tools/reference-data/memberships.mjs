import { dayBefore, later, REORGANISED, SYSTEMS_BEGAN } from './dates.mjs';

const SOURCE_2025 = {
  counted_in: 'NHS England, Digital Maturity Assessment 2025, system of each trust',
  head_office: 'ODS list of trusts, July 2025, system of the head office',
};
const SOURCE_2026 = {
  counted_in: 'ODS list of trusts, July 2026, on the 36 systems',
  head_office: 'ODS list of trusts, July 2026, system of the head office',
};

/** System and region of every system while it existed. */
function systemMemberships({ systems2022, systems2026 }) {
  const byCode = new Map([...systems2022, ...systems2026].map((row) => [row.icb_code, row]));
  return [...byCode.values()].map((row) => ({
    child: row.icb_code,
    parent: row.region_code,
    role: 'counted_in',
    validFrom: row.valid_from,
    validTo: row.valid_to || null,
    source: 'ODS and ONS, integrated care boards',
    doubt: null,
  }));
}

/** What the two lists say of a trust: one period before the reorganisation, one from it. */
function periodsOf(trust, before, after) {
  const parents = (row) => ({
    counted_in: row.icb_code,
    head_office: row.ods_hq_icb_code === row.icb_code ? null : row.ods_hq_icb_code,
  });
  const periods = [];
  if (before) {
    const end = trust.closed && trust.closed < REORGANISED ? trust.closed : dayBefore(REORGANISED);
    const noDmaRow = before.icb_source !== 'NHS England DMA 2025';
    const sources = noDmaRow ? { ...SOURCE_2025, counted_in: 'ODS list of trusts, July 2025' } : SOURCE_2025;
    periods.push({ from: later(trust.opened, SYSTEMS_BEGAN), to: end, parents: parents(before), sources });
  }
  if (!trust.closed || trust.closed >= REORGANISED) {
    periods.push({
      from: later(trust.opened, REORGANISED),
      to: trust.closed,
      parents: parents(after ?? before),
      sources: SOURCE_2026,
    });
  }
  return periods;
}

/** Periods with the same parent become one row; a period without a parent makes none. */
function rowsOfRole(role, trust, periods, closedSystems) {
  const rows = [];
  for (const { from, to, parents, sources } of periods) {
    const previous = rows.at(-1);
    if (parents[role] === null) continue;
    if (previous && previous.parent === parents[role] && previous.validTo === dayBefore(from)) {
      previous.validTo = to;
      continue;
    }
    const moved = previous && role === 'counted_in' && !closedSystems.has(previous.parent);
    const doubt = moved ? 'Moved between July 2025 and July 2026; the day is not known.' : null;
    rows.push({ child: trust.code, parent: parents[role], role, validFrom: from, validTo: to, source: sources[role], doubt });
  }
  return rows;
}

/**
 * Which system each trust is counted in, and where its head office lies when that is another system; which region each
 * system belongs to. Both days are inclusive. Trusts known as predecessors only have no recorded system.
 */
export function memberships(source, organisations) {
  const before = new Map(source.trusts2025.map((row) => [row.ods_code, row]));
  const after = new Map(source.trusts2026.map((row) => [row.ods_code, row]));
  const closedSystems = new Set(source.systems2022.filter((row) => row.valid_to).map((row) => row.icb_code));
  const trusts = organisations.filter(({ code, kind }) => kind === 'trust' && (before.has(code) || after.has(code)));
  const ofTrusts = trusts.flatMap((trust) => {
    const periods = periodsOf(trust, before.get(trust.code), after.get(trust.code));
    return ['counted_in', 'head_office'].flatMap((role) => rowsOfRole(role, trust, periods, closedSystems));
  });
  return [...systemMemberships(source), ...ofTrusts];
}
