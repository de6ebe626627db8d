import { OrganisationsRepository } from '../../src/organisations/organisations.repository.js';
import { useDataSource } from '../harness/use-data-source.js';

describe('organisations over time', () => {
  const dataSource = useDataSource();
  const findAll = (...asked: [code: string, on: string | null][]) =>
    new OrganisationsRepository(dataSource()).findAll(asked.map(([code, on]) => ({ code, on })));
  const find = async (code: string, on: string | null) => (await findAll([code, on]))[0] ?? null;

  it.each([
    ['RDU', '2022-06-30', null, null],
    ['RDU', '2022-07-01', 'QNQ', 'Y59'],
    ['RDU', '2026-03-31', 'QNQ', 'Y59'],
    ['RDU', '2026-04-01', 'S9B9J', 'Y59'],
    ['RPG', '2025-07-31', 'QKK', 'Y56'],
    ['RPG', '2026-07-01', 'QKS', 'Y59'],
    ['RY2', '2026-03-31', 'QYG', 'Y62'],
    ['RY2', '2026-04-01', null, null],
    ['G6V2S', '2024-10-31', null, null],
    ['G6V2S', '2024-11-01', 'QMJ', 'Y56'],
    ['K0N6A', '2026-06-01', 'QKK', 'Y56'],
    ['RVL', '2013-01-01', null, null],
  ])('%s belonged on %s to system %s and region %s', async (code, on, system, region) => {
    const found = await find(code, on);
    expect([found?.code, found?.system?.code ?? null, found?.region?.code ?? null]).toEqual([code, system, region]);
  });

  it('takes today when no day is given', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(await find('RDU', null)).toEqual(await find('RDU', today));
  });

  it('gives the members of a system on the day, by name', async () => {
    const members = async (on: string) => (await find('QYG', on))?.members ?? [];
    expect(await members('2025-07-31')).toHaveLength(16);
    expect(await members('2026-07-01')).toHaveLength(15);
    expect((await members('2025-07-31'))[0]).toEqual({
      code: 'RBS',
      name: "Alder Hey Children's NHS Foundation Trust",
      shortName: "Alder Hey Children's",
    });
  });

  it('gives the systems of a region on the day', async () => {
    const codes = async (on: string) => (await find('Y61', on))?.members.map(({ code }) => code).sort();
    expect(await codes('2025-07-31')).toEqual(['QH8', 'QHG', 'QJG', 'QM7', 'QMM', 'QUE']);
    expect(await codes('2026-04-01')).toEqual(['D7T5G', 'S1Y5D', 'T6Y0W']);
  });

  it('tells where the head office lies only when that is another system', async () => {
    expect((await find('RYE', '2025-07-31'))?.headOffice?.code).toBe('QU9');
    expect((await find('RYE', '2026-04-01'))?.headOffice?.code).toBe('S0E4D');
    expect((await find('RXK', '2025-07-31'))?.headOffice?.code).toBe('QHL');
    expect((await find('RJR', '2025-07-31'))?.headOffice).toBeNull();
  });

  it('tells what came before and after, with day and kind', async () => {
    const bristol = await find('RA7', '2026-07-01');
    expect(bristol?.predecessors.map(({ organisation, date, kind }) => [organisation.code, date, kind])).toEqual([
      ['RA3', '2020-04-01', 'acquisition'],
      ['RVJ', '2026-07-01', 'acquisition'],
    ]);
    expect(bristol?.formerNames).toEqual(['University Hospitals Bristol and Weston NHS Foundation Trust']);
    const frimley = await find('QNQ', '2025-07-31');
    expect(frimley?.successors.map(({ organisation }) => organisation.code)).toEqual(['QRL', 'S0E4D', 'S9B9J']);
    expect([frimley?.opened, frimley?.closed]).toEqual(['2022-07-01', '2026-03-31']);
  });

  it('gives many in the order asked, each as on its own day, and nothing in the place of an unknown one', async () => {
    const found = await findAll(
      ['RY2', '2026-04-01'],
      ['ZZZ', null],
      ['RY2', '2026-03-31'],
      ['Y61', '2026-04-01'],
      ['RY2', '2026-04-01'],
    );
    expect(found.map((one) => one && [one.code, one.system?.code ?? null, one.members.length])).toEqual([
      ['RY2', null, 0],
      null,
      ['RY2', 'QYG', 0],
      ['Y61', null, 3],
      ['RY2', null, 0],
    ]);
    expect(await findAll()).toEqual([]);
  });

  it('knows no organisation under an unknown code, whatever it contains', async () => {
    expect(await find('ZZZ', null)).toBeNull();
    expect(await find(`' OR true --`, null)).toBeNull();
  });
});

describe('memberships in the database', () => {
  const dataSource = useDataSource();
  const add = (from: string, to: string | null, role = 'counted_in') =>
    dataSource().query(`INSERT INTO membership VALUES ('RVL', 'QMJ', $3, $1, $2, 'test', NULL)`, [from, to, role]);

  it('of one child and role may follow each other but not overlap, the last day included', async () => {
    await add('2010-01-01', '2011-12-31');
    await add('2012-01-01', null);
    await expect(add('2011-12-31', '2011-12-31')).rejects.toThrow('membership_overlap_excl');
    await expect(add('2030-01-01', null)).rejects.toThrow('membership_overlap_excl');
  });

  it('of another role may overlap', async () => {
    await expect(add('2010-06-01', null, 'head_office')).resolves.toBeDefined();
  });

  it('do not end before they begin, nor lead to themselves', async () => {
    await expect(add('2009-01-02', '2009-01-01')).rejects.toThrow();
    const self = `INSERT INTO membership VALUES ('RVL', 'RVL', 'counted_in', '2000-01-01', '2000-01-02', 'test', NULL)`;
    await expect(dataSource().query(self)).rejects.toThrow('membership_self_check');
  });
});
