import { hexLayout, memberships, organisations } from './index.js';
import { isOpenOn, parentsOn } from './testing/as-at.js';

const byCode = new Map(organisations.map((o) => [o.code, o]));
const before = '2025-07-31';
const after = '2026-07-01';

function trustsPerSystem(date: string): Map<string, number> {
  const systems = organisations.filter((o) => o.kind === 'system' && isOpenOn(o, date));
  const counts = new Map(systems.map((o) => [o.code, 0]));
  for (const [child, parent] of parentsOn('counted_in', date)) {
    if (byCode.get(child)?.kind === 'trust') counts.set(parent, (counts.get(parent) ?? 0) + 1);
  }
  return counts;
}

describe('memberships', () => {
  it.each([before, '2026-03-31', '2026-04-01', '2026-06-30', after])(
    'count every listed trust and system in one parent on %s',
    (date) => {
      const parents = parentsOn('counted_in', date);
      const children = organisations.filter((o) => o.kind !== 'region' && isOpenOn(o, date));
      expect(children.filter((o) => !parents.has(o.code))).toEqual([]);
      expect(parents.size).toBe(children.length);
    },
  );

  it('connect trusts with systems and systems with regions, all of them open throughout', () => {
    const wrong = memberships.filter(({ child, parent, validFrom, validTo }) => {
      const [below, above] = [byCode.get(child), byCode.get(parent)];
      const kinds = `${below?.kind}-${above?.kind}`;
      const days = [validFrom, validTo ?? '2099-12-31'];
      return (
        !below ||
        !above ||
        !['trust-system', 'system-region'].includes(kinds) ||
        days.some((d) => !isOpenOn(below, d) || !isOpenOn(above, d))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('of one child in one role never overlap', () => {
    const overlapping = memberships.filter((a, i) =>
      memberships.some(
        (b, j) =>
          i < j &&
          a.child === b.child &&
          a.role === b.role &&
          a.validFrom <= (b.validTo ?? '9999-12-31') &&
          b.validFrom <= (a.validTo ?? '9999-12-31'),
      ),
    );
    expect(overlapping).toEqual([]);
  });

  it.each([
    ['one trust', 1, 2],
    ['fewer than three', 2, 8],
    ['fewer than five', 4, 19],
  ])('leave systems with %s in July 2025', (_words, most, expected) => {
    const counts = [...trustsPerSystem(before).values()];
    expect(counts.filter((n) => n <= most)).toHaveLength(expected);
    expect(Math.min(...counts)).toBe(1);
  });

  it('count 16 trusts in Cheshire and Merseyside in July 2025, 15 a year later', () => {
    expect([trustsPerSystem(before).get('QYG'), trustsPerSystem(after).get('QYG')]).toEqual([16, 15]);
  });

  it('name the 11 trusts of July 2025 whose head office lies in another system', () => {
    const counted = parentsOn('counted_in', before);
    const offices = parentsOn('head_office', before);
    expect([...offices.keys()].sort()).toEqual(['RAN', 'RPY', 'RRU', 'RV3', 'RWX', 'RX9', 'RXK', 'RYC', 'RYD', 'RYE', 'RYF']);
    expect([...offices].filter(([trust, system]) => counted.get(trust) === system)).toEqual([]);
  });

  it('move the one trust of Frimley to Surrey and Sussex', () => {
    const parentOf = (date: string) => parentsOn('counted_in', date).get('RDU');
    expect([parentOf('2026-03-31'), parentOf('2026-04-01')]).toEqual(['QNQ', 'S9B9J']);
  });

  it('doubt the day on which Oxleas moved', () => {
    expect(memberships.filter((m) => m.doubt !== null).map((m) => m.child)).toEqual(['RPG']);
  });
});

describe('hexagon map', () => {
  it('places each of the 42 systems once, none on top of another', () => {
    const systems = organisations.filter((o) => o.kind === 'system' && isOpenOn(o, before)).map((o) => o.code);
    expect(hexLayout.map((h) => h.system).sort()).toEqual(systems.sort());
    expect(new Set(hexLayout.map((h) => `${h.q} ${h.r}`)).size).toBe(42);
  });
});
