import { memberships, organisationNames, organisations, successions } from '@boardmark/reference-data';
import type { EntityManager } from 'typeorm';
import { upsert } from './upsert.js';

const organisationRows = organisations.map(({ shortName, ...row }) => ({ ...row, short_name: shortName }));

const nameRows = organisationNames.map(({ organisation, matchedAs, shortName, validTo, ...row }) => ({
  organisation_code: organisation,
  matched_as: matchedAs,
  short_name: shortName,
  valid_to: validTo,
  ...row,
}));

/** Earlier ones first: a membership that has ended must have done so before the next one of the same child is written. */
const membershipRows = [...memberships]
  .sort((a, b) => a.validFrom.localeCompare(b.validFrom))
  .map(({ child, parent, validFrom, validTo, ...row }) => ({
    child_code: child,
    parent_code: parent,
    valid_from: validFrom,
    valid_to: validTo,
    ...row,
  }));

const successionRows = successions.map(({ predecessor, successor, happenedOn, ...row }) => ({
  predecessor_code: predecessor,
  successor_code: successor,
  happened_on: happenedOn,
  ...row,
}));

/** Trusts, systems and regions with their names, memberships and successions. */
export async function seedOrganisations(manager: EntityManager): Promise<number> {
  return (
    (await upsert(manager, 'organisation', ['code'], organisationRows)) +
    (await upsert(manager, 'organisation_name', ['organisation_code', 'matched_as'], nameRows)) +
    (await upsert(manager, 'membership', ['child_code', 'role', 'valid_from'], membershipRows)) +
    (await upsert(manager, 'succession', ['predecessor_code', 'successor_code'], successionRows))
  );
}
