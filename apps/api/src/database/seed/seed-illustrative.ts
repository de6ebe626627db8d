import {
  illustrativeMemberships,
  illustrativeNames,
  illustrativeOrganisations,
  illustrativeRounds,
  illustrativeSuccessions,
} from '@boardmark/illustrative-data';
import type { EntityManager } from 'typeorm';
import { seedPeople } from './seed-people.js';
import { toMembershipRows, toNameRow, toOrganisationRow, toSuccessionRow } from './seed-organisations.js';
import { toRoundRow } from './seed-rounds.js';
import { insertMissing, upsert } from './upsert.js';

const organisationRows = illustrativeOrganisations.map(({ estateType, holding, ...organisation }) => ({
  ...toOrganisationRow(organisation),
  estate_type: estateType,
  holding,
  illustrative: true,
}));

const marked = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, illustrative: true }));

/** The invented England, marked as such, with its rounds. */
export async function seedIllustrative(manager: EntityManager): Promise<number> {
  return (
    (await upsert(manager, 'organisation', ['code'], organisationRows)) +
    (await upsert(manager, 'organisation_name', ['organisation_code', 'matched_as'], illustrativeNames.map(toNameRow))) +
    (await upsert(
      manager,
      'membership',
      ['child_code', 'role', 'valid_from'],
      marked(toMembershipRows(illustrativeMemberships)),
    )) +
    (await upsert(
      manager,
      'succession',
      ['predecessor_code', 'successor_code'],
      marked(illustrativeSuccessions.map(toSuccessionRow)),
    )) +
    (await insertMissing(manager, 'round', ['id'], marked(illustrativeRounds.map(toRoundRow)))) +
    (await seedPeople(manager))
  );
}
