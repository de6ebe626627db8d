import { WORLD } from '../board/board-world.js';
import { useBoardServer } from '../board/use-board-server.js';

const WHO = '{ viewer { id kind label trusts { code } systems { code } regions { code } } }';
const CHOOSE = 'mutation ($id: ID) { chooseDemoViewer(id: $id) { id kind } }';

interface Who {
  viewer: { id: string; kind: string; trusts: { code: string }[]; systems: { code: string }[] };
}

describe('in demo mode', () => {
  const server = useBoardServer();

  it('nobody is anybody until they choose', async () => {
    const { data, headers } = await server.ask<Who>(null, WHO);
    expect(data.viewer).toMatchObject({ id: 'anyone', kind: 'ANYONE', trusts: [] });
    expect(headers['vary'] ?? '').not.toContain('cookie');
  });

  it('the cookie of a viewer gives that viewer, and answers that nobody keeps', async () => {
    const { data, headers } = await server.ask<Who>(`trust:${WORLD.trust.code}`, WHO);
    expect(data.viewer).toMatchObject({ kind: 'TRUST', trusts: [{ code: WORLD.trust.code }], systems: [] });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['vary']).toContain('cookie');
  });

  it('a trust that came from others may read them as well', async () => {
    const { data } = await server.ask<Who>('trust:ZTW4H', WHO);
    expect(data.viewer.trusts.map(({ code }) => code).sort()).toEqual(['ZTPSM', 'ZTW3Q', 'ZTW4H']);
  });

  it.each(['trust:RJR', 'trust:ZTPSM', 'Administrator', 'trust:', '', 'person:nobody', '__proto__', 'constructor'])(
    'the forged cookie %p gives anyone',
    async (forged) => {
      expect((await server.ask<Who>(forged, WHO)).data.viewer.id).toBe('anyone');
      const { errors } = await server.ask(forged, '{ boardRounds { id } }');
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  it('every listed viewer can be chosen, and their cookie is set for this site alone', async () => {
    const { data } = await server.ask<{ demoViewers: { label: string; viewers: { id: string }[] }[] }>(
      null,
      '{ demoViewers { label viewers { id label } } }',
    );
    const labels = data.demoViewers.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['Anyone', 'Who runs the survey', 'Regions', 'Systems', 'Trusts']));
    for (const { viewers } of data.demoViewers) {
      const id = viewers[0]?.id ?? '';
      const { data: chosen, headers } = await server.ask<{ chooseDemoViewer: { id: string } }>(null, CHOOSE, { id });
      expect(chosen.chooseDemoViewer.id).toBe(id);
      expect(headers['set-cookie']).toMatch(
        id === 'anyone' ? /^boardmark-viewer=; Max-Age=0;/ : /^boardmark-viewer=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/,
      );
    }
  });

  it('choosing nobody, or somebody who is not listed, is choosing anyone', async () => {
    for (const id of [null, 'trust:RJR', 'administrator; Path=/'])
      expect((await server.ask(null, CHOOSE, { id })).data).toEqual({ chooseDemoViewer: { id: 'anyone', kind: 'ANYONE' } });
  });
});

describe('in live mode', () => {
  const server = useBoardServer('live');
  const trusted = (extensions: object) =>
    server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { extensions },
      headers: { 'x-forwarded-proto': 'https', cookie: 'boardmark-viewer=administrator' },
    });

  it('the cookie is not looked at', async () => {
    const { status } = await server.get('administrator', '/data/board/fixture-2/groups.csv');
    expect(status).toBe(404);
    expect((await trusted({})).statusCode).toBe(400);
  });
});
