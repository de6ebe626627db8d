import {
  memberships,
  organisationNames,
  organisations,
  successions,
  type ReferenceMembership,
  type ReferenceName,
  type ReferenceOrganisation,
  type ReferenceSuccession,
} from '@boardmark/reference-data';
import type { EntityManager } from 'typeorm';
import { upsert } from './upsert.js';

export const toOrganisationRow = ({ shortName, ...row }: ReferenceOrganisation) => ({ ...row, short_name: shortName });

export const toNameRow = ({ organisation, matchedAs, shortName, validTo, ...row }: ReferenceName) => ({
  organisation_code: organisation,
  matched_as: matchedAs,
  short_name: shortName,
  valid_to: validTo,
  ...row,
});

/** Earlier ones first: a membership that has ended must have done so before the next one of the same child is written. */
export const toMembershipRows = (memberships: readonly ReferenceMembership[]) =>
  [...memberships]
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom))
    .map(({ child, parent, validFrom, validTo, ...row }) => ({
      child_code: child,
      parent_code: parent,
      valid_from: validFrom,
      valid_to: validTo,
      ...row,
    }));

export const toSuccessionRow = ({ predecessor, successor, happenedOn, ...row }: ReferenceSuccession) => ({
  predecessor_code: predecessor,
  successor_code: successor,
  happened_on: happenedOn,
  ...row,
});

/** Trusts, systems and regions with their names, memberships and successions. */
export async function seedOrganisations(manager: EntityManager): Promise<number> {
  return (
    (await upsert(manager, 'organisation', ['code'], organisations.map(toOrganisationRow))) +
    (await upsert(manager, 'organisation_name', ['organisation_code', 'matched_as'], organisationNames.map(toNameRow))) +
    (await upsert(manager, 'membership', ['child_code', 'role', 'valid_from'], toMembershipRows(memberships))) +
    (await upsert(manager, 'succession', ['predecessor_code', 'successor_code'], successions.map(toSuccessionRow)))
  );
}
