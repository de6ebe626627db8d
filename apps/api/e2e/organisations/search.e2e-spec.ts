import { OrganisationsService } from '../../src/organisations/organisations.service.js';
import { SearchRepository } from '../../src/organisations/search.repository.js';
import { useDataSource } from '../harness/use-data-source.js';

describe('search', () => {
  const dataSource = useDataSource();
  const search = (text: string, limit = 10) => new OrganisationsService(new SearchRepository(dataSource())).search(text, limit);
  const codes = async (text: string, limit?: number) => (await search(text, limit)).map(({ code }) => code);
  const first = async (text: string) => (await search(text))[0];

  it.each([
    ['qyg', 'QYG', 'a code in any case'],
    ['  RJR ', 'RJR', 'a code among spaces'],
    ['countess of chester hospital', 'RJR', 'a short name'],
    ['NHS Cheshire and Merseyside Integrated Care Board', 'QYG', 'a full name'],
    ['Alder H', 'RBS', 'the beginning of a name'],
    ['chest count', 'RJR', 'beginnings of words in any order'],
    ["king's college", 'RJZ', 'a name with its apostrophe'],
    ['kings college', 'RJZ', 'a name without its apostrophe'],
    ['st georges university', 'RJ7', 'a name without its apostrophe, inside'],
    ['lancashire and south cumbria nhs', 'RW5', 'a word for the sign in the name'],
    ['South West', 'Y58', 'a region'],
    ['portsmouth hospitals university national health', 'RHU', 'an alias'],
  ])('finds by "%s" %s first: %s', async (text, code) => {
    expect((await first(text))?.code).toBe(code);
  });

  it('puts the code before the whole name, that before beginnings, these before words and parts', async () => {
    expect((await codes('Somerset')).slice(0, 2).sort()).toEqual(['QSL', 'RH5']);
    expect((await codes('Bolton'))[0]).toBe('RMC');
    const ham = await codes('ham');
    expect(ham.indexOf('RN5')).toBeLessThan(ham.indexOf('RYW'));
  });

  it('leads from the code of a predecessor to its living successor and says so', async () => {
    expect(await search('RLU')).toEqual([
      expect.objectContaining({ code: 'RQ3', matched: 'RLU', systemCode: 'QHL', closed: null, successors: [] }),
    ]);
  });

  it('puts the successor of a closed code before names that merely contain the text', async () => {
    const [hit, ...rest] = await search('TAF');
    expect(hit).toMatchObject({ code: 'G6V2S', matched: 'TAF' });
    expect(rest.map(({ code }) => code)).toContain('QNC');
  });

  it('leads from the name of a predecessor to its living successor and says so', async () => {
    expect(await first('liverpool community health')).toMatchObject({
      code: 'RW4',
      matched: 'Liverpool Community Health NHS Trust',
    });
    expect(await first('camden and islington')).toMatchObject({
      code: 'G6V2S',
      matched: 'Camden and Islington NHS Foundation Trust',
    });
  });

  it('leads from a former name to the organisation and says so', async () => {
    expect(await first('warrington')).toMatchObject({
      code: 'RWW',
      name: 'North Cheshire and Mersey NHS Foundation Trust',
      matched: 'Warrington and Halton Teaching Hospitals NHS Foundation Trust',
    });
  });

  it('says nothing of a match when it is the present name', async () => {
    expect((await first('countess'))?.matched).toBeNull();
  });

  it('finds a trust that has closed since the round, and its successor', async () => {
    expect(await search('bridgewater')).toEqual([
      expect.objectContaining({
        code: 'RY2',
        closed: '2026-03-31',
        systemCode: 'QYG',
        successors: [expect.objectContaining({ code: 'RWW' })],
      }),
      expect.objectContaining({
        code: 'RWW',
        closed: null,
        systemCode: 'QYG',
        matched: 'Bridgewater Community Healthcare NHS Foundation Trust',
      }),
    ]);
  });

  it('opens a system that has closed since the round, with all that succeeded it', async () => {
    const [frimley, ...others] = await search('frimley');
    expect(frimley).toMatchObject({
      code: 'QNQ',
      kind: 'system',
      systemCode: 'QNQ',
      systemName: 'Frimley',
      closed: '2026-03-31',
    });
    expect(frimley?.successors.map(({ code }) => code)).toEqual(['QRL', 'S9B9J', 'S0E4D']);
    expect(others[0]).toMatchObject({ code: 'RDU', systemCode: 'QNQ' });
  });

  it('opens no system page for a system, or a trust, that began after the round', async () => {
    expect(await first('thames valley')).toMatchObject({ code: 'S0E4D', systemCode: null, systemName: null });
    expect(await first('The Online')).toMatchObject({ code: 'K0N6A', systemCode: null });
  });

  it('opens the system of the head office of nobody: a trust leads to the system that counts it', async () => {
    expect(await first('RYE')).toMatchObject({ systemCode: 'QRL', systemName: 'Hampshire and Isle of Wight' });
  });

  it('puts what exists before what has closed where both match alike', async () => {
    const closed = (await search('north', 20)).filter(({ matched }) => matched === null).map(({ closed: day }) => day !== null);
    expect(closed).toContain(true);
    expect(closed).toContain(false);
    expect(closed).toEqual([...closed].sort());
  });

  it.each(['%', '_', '\\', '%%%', `' OR 1=1 --`, `'; DROP TABLE organisation; --`, '\0', '"', '$1', '*', '( )'])(
    'takes %p for text',
    async (text) => {
      expect((await codes(text)).length).toBeLessThan(3);
      expect(await codes('RJR')).toEqual(['RJR']);
    },
  );

  it.each(['', '   '])('finds nothing by %p', async (text) => {
    expect(await codes(text)).toEqual([]);
  });

  it('returns at most what is asked for, and never more than twenty', async () => {
    expect(await codes('nhs', 3)).toHaveLength(3);
    expect(await codes('nhs', 1000)).toHaveLength(20);
    expect(await codes('nhs', 0)).toEqual([]);
    expect(await codes('nhs', -5)).toEqual([]);
  });

  it('reads the first hundred characters only', async () => {
    expect(await codes(`RJR${' '.repeat(97)}and anything else`)).toEqual(['RJR']);
  });
});
