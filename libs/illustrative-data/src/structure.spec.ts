import { memberships, organisations } from '@boardmark/reference-data';
import {
  illustrativeHexLayout,
  illustrativeMemberships,
  illustrativeOrganisations,
  illustrativeRounds,
  illustrativeSuccessions,
} from './index.js';
import { isOpenOn, parentsOn } from './testing/as-at.js';

const FIRST = '2024-03-31';
const REAL = '2025-07-31';
const byCode = new Map(illustrativeOrganisations.map((o) => [o.code, o]));
const open = (kind: string, date: string) => illustrativeOrganisations.filter((o) => o.kind === kind && isOpenOn(o, date));

/** The sectors of the trusts of each system, such as `acute acute mental_health`. */
function mixes(all: typeof organisations, parents: ReadonlyMap<string, string>): readonly string[] {
  const sectors = new Map<string, string[]>();
  for (const { code, kind, sector } of all) {
    const system = parents.get(code);
    if (kind === 'trust' && system) sectors.set(system, [...(sectors.get(system) ?? []), sector ?? '']);
  }
  return [...sectors.values()].map((list) => list.sort().join(' ')).sort();
}

/** How many systems each region has, ascending. */
function regionSizes(all: typeof organisations, parents: ReadonlyMap<string, string>): readonly number[] {
  const systems = new Set(all.filter(({ kind }) => kind === 'system').map(({ code }) => code));
  const counts = new Map<string, number>();
  for (const [child, parent] of parents) if (systems.has(child)) counts.set(parent, (counts.get(parent) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => a - b);
}

function counts<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

describe('the shape of invented England', () => {
  it.each([
    ['region', FIRST, 7],
    ['system', FIRST, 42],
    ['system', '2026-01-01', 41],
    ['trust', FIRST, 205],
    ['trust', '2025-03-31', 205],
    ['trust', '2026-09-30', 204],
  ])('counts the open %ss of %s: %i', (kind, date, expected) => {
    expect(open(kind, date)).toHaveLength(expected);
  });

  it('has systems of the sizes and with the sectors of the real ones', () => {
    const real = mixes(organisations, parentsOn(memberships, REAL));
    expect(real).toHaveLength(42);
    expect(mixes(illustrativeOrganisations, parentsOn(illustrativeMemberships, FIRST))).toEqual(real);
  });

  it('has regions with as many systems as the real ones', () => {
    const real = regionSizes(organisations, parentsOn(memberships, REAL));
    expect(regionSizes(illustrativeOrganisations, parentsOn(illustrativeMemberships, FIRST))).toEqual(real);
  });

  it('has the acute trusts of the estates return: types and numbers', () => {
    const types = counts(open('trust', FIRST).map(({ estateType }) => estateType));
    expect(Object.fromEntries(types)).toEqual({
      teaching: 49,
      large: 23,
      medium: 20,
      small: 19,
      multi_service: 7,
      specialist: 16,
      null: 71,
    });
  });

  it('gives an estates type to acute trusts and to no others', () => {
    const wrong = illustrativeOrganisations.filter(({ sector, estateType }) => {
      return (estateType !== null) !== (sector === 'acute' || sector === 'acute_specialist');
    });
    expect(wrong).toEqual([]);
  });

  it('has short names of at most 28 characters for trusts, each once', () => {
    const names = illustrativeOrganisations.filter(({ kind }) => kind === 'trust').map(({ shortName }) => shortName);
    expect(names.filter((name) => name.length > 28)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([FIRST, ...illustrativeRounds.map(({ asAt }) => asAt)])(
    'counts everything that is open in one parent on %s',
    (date) => {
      const parents = parentsOn(illustrativeMemberships, date);
      const children = [...open('trust', date), ...open('system', date)].map(({ code }) => code);
      expect([...parents.keys()].sort()).toEqual(children.sort());
      expect([...parents.values()].filter((code) => !isOpenOn(byCode.get(code)!, date))).toEqual([]);
    },
  );

  it('keeps memberships within the life of child and parent', () => {
    const wrong = illustrativeMemberships.filter(({ child, parent, validFrom, validTo }) =>
      [validFrom, validTo ?? '2099-12-31'].some((d) => !isOpenOn(byCode.get(child)!, d) || !isOpenOn(byCode.get(parent)!, d)),
    );
    expect(wrong).toEqual([]);
  });

  it('has the head offices of eleven trusts in another system of the region', () => {
    const elsewhere = [...parentsOn(illustrativeMemberships, FIRST, 'head_office')];
    const parents = parentsOn(illustrativeMemberships, FIRST);
    const regions = elsewhere.map(([trust, system]) => [parents.get(parents.get(trust)!), parents.get(system)]);
    expect(elsewhere.filter(([trust, system]) => parents.get(trust) === system)).toEqual([]);
    expect(regions.filter(([own, other]) => own !== other)).toEqual([]);
    expect(elsewhere).toHaveLength(11);
  });

  it('closes every predecessor that is not the successor of itself on the eve of the succession', () => {
    for (const { predecessor, successor, happenedOn } of illustrativeSuccessions) {
      expect(isOpenOn(byCode.get(predecessor)!, happenedOn)).toBe(false);
      expect(isOpenOn(byCode.get(successor)!, happenedOn)).toBe(true);
    }
    expect(illustrativeSuccessions).toHaveLength(5);
  });
});

describe('the map of invented England', () => {
  const at = new Map(illustrativeHexLayout.map((hexagon) => [`${hexagon.q} ${hexagon.r}`, hexagon.system]));
  const parents = parentsOn(illustrativeMemberships, FIRST);
  const besides = ({ q, r }: { q: number; r: number }) => {
    const shift = r % 2 === 0 ? -1 : 0;
    const around = [[q - 1, r], [q + 1, r], ...[r - 1, r + 1].flatMap((row) => [[q + shift, row], [q + shift + 1, row]])]; // prettier-ignore
    return around.flatMap(([x, y]) => at.get(`${x} ${y}`) ?? []);
  };

  it('has one place for each system of the first round', () => {
    expect([...at.values()].sort()).toEqual(open('system', FIRST).map(({ code }) => code).sort()); // prettier-ignore
    expect(new Set(illustrativeHexLayout.map(({ label }) => label)).size).toBe(42);
  });

  it('lets no region fall apart', () => {
    const hexagons = new Map(illustrativeHexLayout.map((hexagon) => [hexagon.system, hexagon]));
    for (const { code: region } of open('region', FIRST)) {
      const own = [...hexagons.keys()].filter((system) => parents.get(system) === region);
      const reached = new Set(own.slice(0, 1));
      for (const system of reached) {
        for (const near of besides(hexagons.get(system)!)) if (own.includes(near)) reached.add(near);
      }
      expect([...reached].sort()).toEqual(own.sort());
    }
  });
});
