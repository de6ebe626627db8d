import { DataSource } from 'typeorm';
import { WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';

const PERSON =
  '{ __typename ... on PersonChanged { person { id email known scopes { kind organisation } } } ... on PersonRefused { message } }';
const ADD = `mutation ($name: String!, $email: String!, $kind: ScopeKind!, $organisation: OdsCode) {
  addPerson(name: $name, email: $email, kind: $kind, organisation: $organisation) ${PERSON} }`;
const GRANT = `mutation ($person: ID!, $kind: ScopeKind!, $organisation: OdsCode) {
  grantScope(person: $person, kind: $kind, organisation: $organisation) ${PERSON} }`;
const REVOKE = GRANT.replace('grantScope', 'revokeScope');

interface Changed {
  __typename: string;
  message?: string;
  person?: { id: string; scopes: { kind: string; organisation: string | null }[] };
}

describe('people', () => {
  const server = useBoardServer();
  const change = async (mutation: string, variables: object, who = 'administrator') => {
    const { data, errors } = await server.ask<Record<string, Changed> | null>(who, mutation, variables);
    return errors ? { __typename: String(errors[0]?.extensions.code) } : (Object.values(data ?? {})[0] as Changed);
  };
  const add = (email: string, kind: string, organisation: string | null) =>
    change(ADD, { name: 'Ash Example', email, kind, organisation });
  const audited = () =>
    server.app
      .get(DataSource)
      .query<{ entry: string }[]>(
        `SELECT concat_ws(' ', actor, action, details->>'kind', details->>'organisation') AS entry FROM audit_entry
         WHERE action LIKE 'scope%' ORDER BY seq`,
      )
      .then((rows) => rows.map(({ entry }) => entry));
  let id = '';

  it.each([`trust:${WORLD.trust.code}`, `region:${WORLD.region}`, 'contractor'])('are no business of %s', async (who) => {
    expect(
      (await change(ADD, { name: 'A', email: 'a@b.example', kind: 'ADMINISTRATOR', organisation: null }, who)).__typename,
    ).toBe('FORBIDDEN');
    expect((await server.ask(who, '{ persons { id } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('are added with a scope, and known by their address until they sign in', async () => {
    const added = await add(' Ash@Trust.example ', 'TRUST_LEAD', WORLD.trust.code);
    expect(added.person).toMatchObject({
      email: 'ash@trust.example',
      known: false,
      scopes: [{ kind: 'TRUST_LEAD', organisation: WORLD.trust.code }],
    });
    id = added.person?.id ?? '';
    const found = await server.ask<{ persons: { id: string }[] }>('administrator', '{ persons(text: "ash@trust") { id } }');
    expect(found.data.persons).toEqual([{ id }]);
  });

  it.each([
    ['ash@trust.example', 'SYSTEM', WORLD.system, 'known already'],
    ['nobody', 'SYSTEM', WORLD.system, 'no e-mail address'],
    ['b@trust.example', 'TRUST_LEAD', WORLD.system, 'no such trust'],
    ['b@trust.example', 'SYSTEM', 'QQQ', 'no such system'],
    ['b@trust.example', 'REGION', null, 'no such region'],
    ['b@trust.example', 'ADMINISTRATOR', WORLD.trust.code, 'about no organisation'],
  ])('are not added: %s as %s of %s', async (email, kind, organisation, words) => {
    const before = await server.app.get(DataSource).query('SELECT count(*) FROM person');
    expect((await add(email, kind, organisation)).message).toContain(words);
    expect(await server.app.get(DataSource).query('SELECT count(*) FROM person')).toEqual(before);
  });

  it('hold a scope once, lose it at once, and cannot take the administration from themselves', async () => {
    expect((await change(GRANT, { person: id, kind: 'TRUST_LEAD', organisation: WORLD.trust.code })).person?.scopes).toHaveLength(
      1,
    );
    expect((await change(REVOKE, { person: id, kind: 'TRUST_LEAD', organisation: WORLD.trust.code })).person?.scopes).toEqual([]);
    expect((await change(REVOKE, { person: id, kind: 'TRUST_LEAD', organisation: WORLD.trust.code })).message).toContain(
      'not hold',
    );
    const own = { person: 'administrator', kind: 'ADMINISTRATOR', organisation: null };
    expect((await change(REVOKE, own)).message).toContain('Another administrator');
    expect((await change(REVOKE, own, 'administrator:2')).__typename).toBe('PersonChanged');
    expect((await change(GRANT, own)).__typename).toBe('FORBIDDEN');
    expect((await change(GRANT, own, 'administrator:2')).__typename).toBe('PersonChanged');
  });

  it('leave an entry in the audit log for each change', async () => {
    expect(await audited()).toEqual([
      `administrator scope_granted trust_lead ${WORLD.trust.code}`,
      `administrator scope_revoked trust_lead ${WORLD.trust.code}`,
      'administrator:2 scope_revoked administrator',
      'administrator:2 scope_granted administrator',
    ]);
  });
});
