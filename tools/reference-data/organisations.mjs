import { dayBefore, REORGANISED } from './dates.mjs';
import { fromCapitals, shortTrustName } from './names.mjs';
import { sourceOf } from './successions.mjs';

const SECTORS = {
  Acute: 'acute',
  'Acute specialist': 'acute_specialist',
  'Mental health': 'mental_health',
  Community: 'community',
  Ambulance: 'ambulance',
  '': null,
};
const CARE_TRUST = /^care trust/;
const LAST_OLD_DAY = dayBefore(REORGANISED);

const regionsOf = ({ regions }) =>
  regions.map((row) => ({
    code: row.region_code,
    kind: 'region',
    name: row.region_name,
    shortName: row.region_name,
    sector: null,
    opened: null,
    closed: null,
    source: 'ONS, NHS England regions',
    doubt: null,
  }));

function systemsOf({ systems2022, systems2026 }) {
  const byCode = new Map([...systems2022, ...systems2026].map((row) => [row.icb_code, row]));
  return [...byCode.values()].map((row) => ({
    code: row.icb_code,
    kind: 'system',
    name: row.icb_name,
    shortName: row.icb_short_name,
    sector: null,
    opened: row.valid_from,
    closed: row.valid_to || null,
    source:
      row.valid_from < REORGANISED
        ? 'ODS and ONS, integrated care boards from July 2022'
        : 'ODS, integrated care boards from April 2026',
    doubt: null,
  }));
}

/** Last day of a trust that is missing from the later list, and what is doubtful about it. */
function closing(row, source) {
  if (source.trusts2026.some((later) => later.ods_code === row.ods_code)) return { closed: null, doubt: null };
  const end = source.trustSuccessions.find((succession) => succession.predecessor_code === row.ods_code);
  if (end) return { closed: end.predecessor_close_date_etr || dayBefore(end.succession_date), doubt: null };
  return {
    closed: LAST_OLD_DAY,
    doubt: `In the list of July 2025, not in that of July 2026; neither its last day nor a successor is known. ${LAST_OLD_DAY} is taken.`,
  };
}

function doubtOf(row, closingDoubt) {
  const doubts = [
    closingDoubt,
    CARE_TRUST.test(row.org_source)
      ? 'A care trust, missing from the ODS list of trusts; taken from other published lists.'
      : null,
    row.trust_type === '' ? 'Its sector has not been published.' : null,
  ];
  return doubts.filter(Boolean).join(' ') || null;
}

function listedTrusts(source) {
  const byCode = new Map([...source.trusts2025, ...source.trusts2026].map((row) => [row.ods_code, row]));
  return [...byCode.values()].map((row) => {
    const { closed, doubt } = closing(row, source);
    const year = source.trusts2026.includes(row) ? 2026 : 2025;
    return {
      code: row.ods_code,
      kind: 'trust',
      name: row.display_name,
      shortName: shortTrustName(row.display_name),
      sector: SECTORS[row.trust_type],
      opened: row.ods_open_date,
      closed,
      source: CARE_TRUST.test(row.org_source)
        ? `Published lists and NHS England, July ${year}`
        : `ODS list of trusts, July ${year}`,
      doubt: doubtOf(row, doubt),
    };
  });
}

/** Trusts that closed before the first list: known as predecessors only. */
function predecessorsOf({ trustSuccessions }, listed) {
  const known = new Set(listed.map((trust) => trust.code));
  const byCode = new Map(
    trustSuccessions.filter((row) => !known.has(row.predecessor_code)).map((row) => [row.predecessor_code, row]),
  );
  return [...byCode.values()].map((row) => {
    const name = fromCapitals(row.predecessor_name);
    return {
      code: row.predecessor_code,
      kind: 'trust',
      name,
      shortName: shortTrustName(name),
      sector: null,
      opened: null,
      closed: row.predecessor_close_date_etr || dayBefore(row.succession_date),
      source: sourceOf(row),
      doubt: 'Known as a predecessor only: its sector, first day and system are not recorded.',
    };
  });
}

/** Regions, systems and trusts, present and past, each once. */
export function organisations(source) {
  const listed = listedTrusts(source);
  const trusts = [...listed, ...predecessorsOf(source, listed)].sort((a, b) => a.code.localeCompare(b.code));
  return [...regionsOf(source), ...systemsOf(source), ...trusts];
}
