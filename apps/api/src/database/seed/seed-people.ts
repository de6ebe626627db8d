import type { EntityManager } from 'typeorm';
import { demoPeople } from '../../access/demo/demo-people.js';
import { DEMO_ISSUER } from '../../access/demo/demo-issuer.js';
import { upsert } from './upsert.js';

const people = demoPeople.flatMap((group) => group.people);

const personRows = people.map(({ id, label }) => ({
  id,
  name: label,
  email: null,
  issuer: DEMO_ISSUER,
  subject: id,
  illustrative: true,
}));

const scopeRows = people.flatMap(({ id, scopes }) =>
  scopes.map(({ kind, organisation }) => ({ person_id: id, kind, organisation_code: organisation, illustrative: true })),
);

/** The invented people of a demonstration, with their scopes. */
export async function seedPeople(manager: EntityManager): Promise<number> {
  return (
    (await upsert(manager, 'person', ['id'], personRows)) +
    (await upsert(manager, 'person_scope', ['person_id', 'kind', 'organisation_code'], scopeRows))
  );
}
