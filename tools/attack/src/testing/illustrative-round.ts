import { readFileSync } from 'node:fs';
import { type AuditedTrust } from '@boardmark/disclosure';
import { illustrativeMemberships, illustrativeOrganisations, illustrativeRounds } from '@boardmark/illustrative-data';

export interface InventedRound {
  readonly id: string;
  readonly position: number;
  readonly trusts: readonly AuditedTrust[];
  /** By theme and trust, in hundredths of a point. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/**
 * One of the invented rounds, scored in the plainest way: the mean of all answers to a theme where five members or more gave any.
 *
 * @param regions the regions that take part; all of them where nothing is said
 */
export function illustrativeRound(id: string, themes: readonly string[], regions?: readonly string[]): InventedRound {
  const round = illustrativeRounds.find((r) => r.id === id);
  if (!round) throw new Error(`No round ${id}`);
  const [heading = [], ...rows] = readFileSync(
    new URL(`../../../../libs/illustrative-data/data/${id}.csv`, import.meta.url),
    'utf8',
  )
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const trusts = trustsOn(round.asAt).filter(({ region }) => regions?.includes(region) ?? true);
  const eligible = new Set(trusts.map(({ code }) => code));
  const scores = new Map(
    themes.map((theme) => {
      const columns = heading.flatMap((name, c) => (name.startsWith(`${theme}_`) ? c : []));
      const answers = new Map<string, number[]>();
      for (const row of rows) {
        const given = columns.map((c) => row[c] ?? '').filter((cell) => /^[1-5]$/.test(cell));
        if (given.length === 0 || !eligible.has(row[0] ?? '')) continue;
        answers.set(row[0] ?? '', [...(answers.get(row[0] ?? '') ?? []), mean(given.map(Number))]);
      }
      const scored = [...answers].filter(([, members]) => members.length >= 5);
      return [theme, new Map(scored.map(([code, members]) => [code, Math.round(mean(members) * 100) / 100]))];
    }),
  );
  return { id, position: round.position, trusts, scores };
}

function trustsOn(date: string): AuditedTrust[] {
  const on = (from: string | null, to: string | null) => (from === null || from <= date) && (to === null || date <= to);
  const held = illustrativeMemberships.filter((m) => m.role === 'counted_in' && on(m.validFrom, m.validTo));
  const parent = new Map(held.map(({ child, parent: of }) => [child, of]));
  return illustrativeOrganisations.flatMap(({ code, kind, sector, opened, closed, estateType, holding }) => {
    const system = parent.get(code);
    const region = parent.get(system ?? '');
    if (kind !== 'trust' || !sector || !system || !region || !on(opened, closed)) return [];
    return [{ code, system, region, sector, estateType, holding }];
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
