import { dayBefore, REORGANISED } from './dates.mjs';
import { matchedAs, shortTrustName } from './names.mjs';

/** Names a publisher used that no register knows. */
const ALIASES = [
  {
    code: 'RHU',
    name: 'PORTSMOUTH HOSPITALS UNIVERSITY NATIONAL HEALTH SERVICE TRUST',
    source: 'NHS England, Digital Maturity Assessment 2025: NHS written in full',
  },
];

/** Last day of an earlier name: the eve of the merger that changed it, else, not known, the eve of the reorganisation. */
function lastDay(code, { trustSuccessions, trusts2025 }) {
  const listed = new Set(trusts2025.map((row) => row.ods_code));
  const merger = trustSuccessions.find((row) => row.successor_code === code && listed.has(row.predecessor_code));
  return merger
    ? { validTo: dayBefore(merger.succession_date), doubt: 'Taken to have changed with the merger.' }
    : { validTo: dayBefore(REORGANISED), doubt: 'Changed between July 2025 and July 2026; the day is not known.' };
}

function formerNames(source) {
  const now = new Map(source.trusts2026.map((row) => [row.ods_code, row]));
  return source.trusts2025
    .filter((row) => now.has(row.ods_code) && matchedAs(now.get(row.ods_code).ods_name) !== matchedAs(row.ods_name))
    .map((row) => ({
      code: row.ods_code,
      name: row.display_name,
      shortName: shortTrustName(row.display_name),
      kind: 'former',
      ...lastDay(row.ods_code, source),
      source: 'ODS list of trusts, July 2025',
    }));
}

/**
 * Every name an organisation is or was known by, each once in the form in which names are compared. A predecessor's
 * name belongs to the predecessor.
 */
export function organisationNames(source, organisations) {
  const registered = new Map([...source.trusts2025, ...source.trusts2026].map((row) => [row.ods_code, row.ods_name]));
  const official = organisations.map(({ code, name, shortName, source: from }) => ({
    code,
    name: registered.get(code) ?? name,
    shortName,
    kind: 'official',
    validTo: null,
    doubt: null,
    source: from,
  }));
  const differing = organisations.filter(({ code, name }) => matchedAs(registered.get(code) ?? name) !== matchedAs(name));
  if (differing.length > 0)
    throw new Error(`Registered and display names differ: ${differing.map(({ code }) => code).join(', ')}`);
  const aliases = ALIASES.map((alias) => ({ ...alias, shortName: null, kind: 'alias', validTo: null, doubt: null }));
  return [...official, ...formerNames(source), ...aliases]
    .map(({ code, name, shortName, kind, validTo, source: from, doubt }) => ({
      organisation: code,
      matchedAs: matchedAs(name),
      name,
      shortName,
      kind,
      validTo,
      source: from,
      doubt,
    }))
    .sort((a, b) => a.organisation.localeCompare(b.organisation) || a.matchedAs.localeCompare(b.matchedAs));
}
