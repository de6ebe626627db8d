import { organisationNames, organisations, successions } from './index.js';
import { isOpenOn } from './testing/as-at.js';

const open = (kind: string, date: string) => organisations.filter((o) => o.kind === kind && isOpenOn(o, date));
const byCode = new Map(organisations.map((o) => [o.code, o]));

describe('organisations', () => {
  it.each([
    ['trust', '2025-07-31', 205],
    ['trust', '2026-07-01', 202],
    ['system', '2022-06-30', 0],
    ['system', '2022-07-01', 42],
    ['system', '2026-03-31', 42],
    ['system', '2026-04-01', 36],
    ['region', '2025-07-31', 7],
  ])('counts the open %ss of %s: %i', (kind, date, count) => {
    expect(open(kind, date)).toHaveLength(count);
  });

  it('has each code once', () => {
    expect(byCode.size).toBe(organisations.length);
  });

  it('gives a source for everything', () => {
    expect(organisations.filter((o) => o.source.trim() === '')).toEqual([]);
  });

  it('knows the sector of every trust of 2025', () => {
    expect(open('trust', '2025-07-31').filter((o) => o.sector === null)).toEqual([]);
  });

  it('says what is doubtful: a closing day, a sector, care trusts', () => {
    const listed = organisations.filter((o) => o.doubt !== null && o.opened !== null).map((o) => o.code);
    expect(listed).toEqual(['K0N6A', 'RNK', 'TAD', 'TAH', 'TAJ']);
  });

  it('has the first and last day on which an organisation existed', () => {
    expect([byCode.get('G6V2S')?.opened, byCode.get('RVJ')?.closed]).toEqual(['2024-11-01', '2026-06-30']);
  });

  it('never ends before it begins', () => {
    expect(organisations.filter((o) => o.opened !== null && o.closed !== null && o.closed < o.opened)).toEqual([]);
  });

  it.each([
    ['RJR', 'Countess of Chester Hospital'],
    ['RBS', "Alder Hey Children's"],
    ['RET', 'Walton Centre'],
    ['RBV', 'The Christie'],
    ['RCX', "Queen Elizabeth Hospital, King's Lynn"],
    ['QYG', 'Cheshire and Merseyside'],
    ['RY1', 'Liverpool Community Health'],
  ])('shortens the name of %s to %s', (code, shortName) => {
    expect(byCode.get(code)?.shortName).toBe(shortName);
  });
});

describe('successions', () => {
  it('connect known organisations', () => {
    expect(successions.filter((s) => !byCode.has(s.predecessor) || !byCode.has(s.successor))).toEqual([]);
  });

  it('never take place before the predecessor has ended', () => {
    expect(successions.filter((s) => (byCode.get(s.predecessor)?.closed ?? '9999') > s.happenedOn)).toEqual([]);
  });

  it('give parts of Frimley to three systems', () => {
    const parts = successions.filter((s) => s.predecessor === 'QNQ').map((s) => s.successor);
    expect(parts.sort()).toEqual(['QRL', 'S0E4D', 'S9B9J']);
  });

  it('lead every system of 2022 that closed to a system of 2026', () => {
    const ended = organisations.filter((o) => o.kind === 'system' && o.closed !== null);
    const withoutHeir = ended.filter(
      (o) => !successions.some((s) => s.predecessor === o.code && isOpenOn(byCode.get(s.successor) ?? o, '2026-04-01')),
    );
    expect(ended).toHaveLength(12);
    expect(withoutHeir).toEqual([]);
  });
});

describe('names', () => {
  it('are in the form in which they are compared', () => {
    const canonical = (name: string) => name.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase();
    expect(organisationNames.filter((n) => n.matchedAs !== canonical(n.name))).toEqual([]);
  });

  it('belong to one organisation each', () => {
    expect(new Set(organisationNames.map((n) => n.matchedAs)).size).toBe(organisationNames.length);
  });

  it('include the registered name of every organisation', () => {
    const official = new Set(organisationNames.filter((n) => n.kind === 'official').map((n) => n.organisation));
    expect(organisations.filter((o) => !official.has(o.code))).toEqual([]);
  });

  it('register what the publisher wrote for Portsmouth', () => {
    expect(
      organisationNames.find((n) => n.matchedAs === 'PORTSMOUTH HOSPITALS UNIVERSITY NATIONAL HEALTH SERVICE TRUST'),
    ).toMatchObject({
      organisation: 'RHU',
      kind: 'alias',
    });
  });

  it('keep the name under which Warrington and Halton was assessed in 2025', () => {
    expect(organisationNames.find((n) => n.organisation === 'RWW' && n.kind === 'former')).toMatchObject({
      shortName: 'Warrington and Halton Teaching Hospitals',
      validTo: '2026-03-31',
    });
  });

  it('end only when they are former', () => {
    expect(organisationNames.filter((n) => (n.kind === 'former') !== (n.validTo !== null))).toEqual([]);
  });
});
