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
export function membershipRows({ systems, trusts }) {
  const ofSystems = systems.map(({ code, region, opened, closed }) => membership(code, region, 'counted_in', opened, closed));
  const ofTrusts = trusts.flatMap(({ code, opened, counted }) =>
    counted.map(({ system, from, to }) => membership(code, system, 'counted_in', from ?? later(opened, SYSTEMS_BEGAN), to)),
  );
  return [...ofSystems, ...ofTrusts, ...headOfficeRows({ systems, trusts })];
}

/** A head office in a system that closed lies in its successor from then on. */
function headOfficeRows({ systems, trusts }) {
  const open = new Map(systems.map((system) => [system.code, system]));
  return trusts
    .filter(({ headOffice }) => headOffice)
    .map(({ code, opened, closed, headOffice }) =>
      membership(code, headOffice, 'head_office', later(opened, SYSTEMS_BEGAN), closed ?? open.get(headOffice).closed),
    );
}

export const successionRows = ({ successions }) => successions.map((row) => ({ ...row, source: SOURCE }));
