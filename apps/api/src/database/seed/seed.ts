import type { DataSource } from 'typeorm';
import { seedFrameworks } from './seed-frameworks.js';
import { seedIllustrative } from './seed-illustrative.js';
import { seedOrganisations } from './seed-organisations.js';
import { seedRounds } from './seed-rounds.js';

/**
 * Writes the facts that ship into the database, and with `illustrative` the invented England, in one transaction; a second run finds everything as it should be.
 *
 * @returns how many rows were inserted or corrected
 */
export function seed(dataSource: DataSource, { illustrative }: { readonly illustrative: boolean }): Promise<number> {
  return dataSource.transaction(
    async (manager) =>
      (await seedOrganisations(manager)) +
      (await seedFrameworks(manager)) +
      (await seedRounds(manager)) +
      (illustrative ? await seedIllustrative(manager) : 0),
  );
}
