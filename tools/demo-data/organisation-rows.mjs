import { matchedAs } from './names.mjs';
import { SYSTEMS_BEGAN } from './systems.mjs';

export const SOURCE = 'Illustrative data: invented';

const later = (a, b) => (a > b ? a : b);
const nothing = { sector: null, estateType: null, holding: null };

const organisation = (kind, { code, name, shortName, sector, opened, closed, estateType, holding }) => ({
  code,
  kind,
  name,
  shortName,
  sector,
  opened,
  closed,
  source: SOURCE,
  doubt: null,
  estateType,
  holding,
});

/** Regions, systems and trusts, each kind by code. */
export function organisationRows({ regions, systems, trusts }) {
  const byCode = (rows) => [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
  return [
    ...byCode(regions).map(({ code, name }) =>
      organisation('region', { code, name, shortName: name, opened: null, closed: null, ...nothing }),
    ),
    ...byCode(systems).map((system) => organisation('system', { ...system, ...nothing })),
    ...byCode(trusts).map((trust) => organisation('trust', trust)),
  ];
}

/** The name of every organisation, and the name that a trust had before it took over another. */
export function nameRows({ trusts }, organisations) {
  const row = (code, { name, shortName, validTo = null }, kind) => ({
    organisation: code,
    matchedAs: matchedAs(name),
    name,
    shortName,
    kind,
    validTo,
    source: SOURCE,
    doubt: null,
  });
  const former = trusts.filter(({ formerName }) => formerName);
  return [
    ...organisations.map(({ code, name, shortName }) => row(code, { name, shortName }, 'official')),
    ...former.map(({ code, formerName }) => row(code, formerName, 'former')),
  ];
}

const membership = (child, parent, role, validFrom, validTo) => ({
  child,
  parent,
  role,
  validFrom,
  validTo,
  source: SOURCE,
  doubt: null,
});

/** Region of each system, system of each trust, and the system of its head office where that is another one. */
export function membershipRows({ systems, trusts, successions }) {
  const ofSystems = systems.map(({ code, region, opened, closed }) => membership(code, region, 'counted_in', opened, closed));
  const ofTrusts = trusts.flatMap(({ code, opened, counted }) =>
    counted.map(({ system, from, to }) => membership(code, system, 'counted_in', from ?? later(opened, SYSTEMS_BEGAN), to)),
  );
  return [...ofSystems, ...ofTrusts, ...headOfficeRows({ systems, trusts, successions })];
}

/** Where a head office lies; when that system joins another it lies there, unless the trust is counted there too. */
function headOfficeRows({ systems, trusts, successions }) {
  const byCode = new Map(systems.map((system) => [system.code, system]));
  const heirOf = new Map(successions.map(({ predecessor, successor }) => [predecessor, successor]));
  return trusts
    .filter(({ headOffice }) => headOffice)
    .flatMap(({ code, opened, closed, headOffice, counted }) => {
      const end = byCode.get(headOffice).closed;
      const first = membership(code, headOffice, 'head_office', later(opened, SYSTEMS_BEGAN), closed ?? end);
      const heir = byCode.get(heirOf.get(headOffice));
      if (closed !== null || !heir || counted.at(-1).system === heir.code) return [first];
      return [first, membership(code, heir.code, 'head_office', heir.opened, null)];
    });
}

export const successionRows = ({ successions }) => successions.map((row) => ({ ...row, source: SOURCE }));
