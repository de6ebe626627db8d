import { illustrativeMemberships, illustrativeOrganisations } from '@boardmark/illustrative-data';
import { BOARD_2025, BOARD_2026 } from '@boardmark/assessment';
import { DataSource, type EntityManager } from 'typeorm';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

export const THEMES = BOARD_2026.themes.map(({ code }) => code);
export const ROUNDS = { first: 'fixture-1', second: 'fixture-2' } as const;
const DAYS = { 'fixture-1': '2026-03-31', 'fixture-2': '2026-09-30' } as const;

export interface WorldTrust {
  readonly code: string;
  readonly system: string;
  readonly region: string;
  readonly sector: string;
}

const parents = new Map(
  illustrativeMemberships
    .filter(({ role, validTo }) => role === 'counted_in' && validTo === null)
    .map(({ child, parent }) => [child, parent]),
);

/** Open trusts of the invented world, placed as they are today, by code. */
const everyTrust: readonly WorldTrust[] = illustrativeOrganisations
  .filter(({ kind, closed }) => kind === 'trust' && closed === null)
  .map(({ code, sector }) => {
    const system = parents.get(code) ?? '';
    return { code, sector: sector ?? '', system, region: parents.get(system) ?? '' };
  })
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const [region = '', otherRegion = ''] = [...new Set(everyTrust.map((trust) => trust.region))].sort();
const ofRegion = (code: string) => everyTrust.filter((trust) => trust.region === code);
const systemsOf = (code: string) =>
  [...new Set(ofRegion(code).map((trust) => trust.system))].filter(
    (system) => everyTrust.filter((trust) => trust.system === system).length >= 3,
  );
const [system = '', otherSystem = ''] = systemsOf(region);

/** The trusts asked: all of two regions. */
export const ASKED = [...ofRegion(region), ...ofRegion(otherRegion)];
const inSystem = (code: string) => ASKED.filter((trust) => trust.system === code);
const [trust, , missing] = inSystem(system);
const [otherTrust] = inSystem(otherSystem);
if (!trust || !missing || !otherTrust) throw new Error('The invented world is too small for this fixture.');

export const WORLD = { region, otherRegion, system, otherSystem, trust, otherTrust, missing };

/** A score far beyond the scale, which stands nowhere else: so it can be told where it is leaked, whatever it is rounded to. */
export const scoreOf = (code: string, theme: string, round: string): number => {
  const [i, t] = [ASKED.findIndex((each) => each.code === code), THEMES.indexOf(theme)];
  return 1000 + i * i * 23 + i * 160 + t * 2 + (round === ROUNDS.first ? 0 : 1) + 0.37;
};

/** Exact means of a system or region on every theme. */
export const exactMeans = (kind: 'system' | 'region', code: string, round: string): number[] =>
  THEMES.map((theme) => {
    const scores = ASKED.filter((each) => each[kind] === code && submitted(each.code)).map((each) =>
      scoreOf(each.code, theme, round),
    );
    return scores.reduce((sum, score) => sum + score, 0) / scores.length;
  });

const submitted = (code: string): boolean => code !== WORLD.missing.code;

const insert = (manager: EntityManager, table: string, rows: readonly object[]) =>
  manager.query(`INSERT INTO ${table} SELECT r.* FROM json_populate_recordset(NULL::${table}, $1) r ON CONFLICT DO NOTHING`, [
    JSON.stringify(rows),
  ]);

const HISTOGRAM = [
  { from: 1, to: 2.5, share: 0.25 },
  { from: 2.5, to: 3, share: 0.25 },
  { from: 3, to: 3.5, share: 0.25 },
  { from: 3.5, to: 5, share: 0.25 },
];

function group(
  kind: string,
  id: string,
  name: string,
  members: readonly WorldTrust[],
  nearest: readonly string[],
  position: number,
  available = true,
) {
  return {
    id,
    kind,
    code: id.split(':').at(-1),
    name,
    short_name: name,
    rule: `Every trust of ${name}.`,
    members: members.map(({ code }) => code),
    n_eligible: members.length,
    submitters: available ? '20-49' : null,
    nearest,
    available,
    position,
  };
}

/** England with everything; a sector without histogram; a system with a mean only and one theme missing; a system without anything. */
function ledger(releaseId: string) {
  const acute = ASKED.filter(({ sector }) => sector === trust?.sector);
  const groups = [
    group('england', 'england', 'England', ASKED, [], 1),
    group('sector', `sector:${trust?.sector ?? ''}`, 'The sector', acute, ['england'], 2),
    group('region', `region:${region}`, 'The region', ofRegion(region), ['england'], 3),
    group('system', `system:${system}`, 'The system', inSystem(system), [`region:${region}`, 'england'], 4),
    group('system', `system:${otherSystem}`, 'Another system', inSystem(otherSystem), [`region:${region}`, 'england'], 5, false),
  ].map((each) => ({ ...each, release_id: releaseId }));
  const quartiles = { q1: { value: 2.6 }, median: { value: 3.1 }, q3: { value: 3.6 } };
  const cell = (id: string, theme: string, more: object) => ({
    release_id: releaseId,
    group_id: id,
    theme_code: theme,
    spread: null,
    ...more,
  });
  const cells = THEMES.flatMap((theme, t) => [
    cell('england', theme, { mean: 3.12, quartiles, histogram: HISTOGRAM, spread: 'typical' }),
    cell(`sector:${trust?.sector ?? ''}`, theme, { mean_label: 'high', quartiles, histogram: null }),
    ...(t < 6 ? [cell(`region:${region}`, theme, { mean: 3.2, quartiles: null, histogram: null })] : []),
    ...(t < 5 ? [cell(`system:${system}`, theme, { mean: 3.3, quartiles: null, histogram: null })] : []),
  ]);
  return { groups, cells };
}

function named(releaseId: string, round: string) {
  const submissions = ASKED.map(({ code, system, region, sector }) => ({
    release_id: releaseId,
    organisation_code: code,
    system_code: system,
    region_code: region,
    sector,
    n_responses: submitted(code) ? 11 : null,
    board_size: submitted(code) ? 14 : null,
    contents: submitted(code) ? 'responses' : null,
    submitted: submitted(code),
  }));
  const results = ASKED.filter(({ code }) => submitted(code)).flatMap(({ code, system, region }) =>
    THEMES.map((theme, t) => {
      const score = scoreOf(code, theme, round);
      const [executive, non_executive] = [score + 0.30077, score - 0.30077];
      return {
        release_id: releaseId,
        organisation_code: code,
        system_code: system,
        region_code: region,
        theme_code: theme,
        position: t + 1,
        score,
        standard_error: 0.2,
        low: score - 0.39,
        high: score + 0.39,
        n_valid: 11,
        agreement: ['strong', 'moderate', 'mixed'][t % 3],
        cant_say: 'few',
        executive,
        non_executive,
        beyond_chance: t === 4,
        depends_on_who: t === 5,
        level: 1 + (t % 5),
        level_side: 0,
        level_borderline: false,
        ...(round === ROUNDS.first
          ? {}
          : {
              change: 0.04,
              change_low: -0.5,
              change_high: 0.58,
              verdict: theme === 'culture' ? 'not_comparable' : 'no_clear_change',
            }),
      };
    }),
  );
  const groups = [...new Set(ASKED.map((each) => each.system))].map((code) => ['system', code] as const);
  const aggregates = [...groups, ['region', region] as const, ['region', otherRegion] as const].flatMap(([kind, code]) =>
    THEMES.map((theme, t) => {
      const members = ASKED.filter((each) => each[kind] === code);
      const mean = exactMeans(kind, code, round)[t] ?? 0;
      return {
        release_id: releaseId,
        kind,
        code,
        system_code: kind === 'system' ? code : null,
        region_code: members[0]?.region,
        theme_code: theme,
        n_eligible: members.length,
        n_submitted: members.filter((each) => submitted(each.code)).length,
        mean,
        q1: mean - 0.2,
        median: mean,
        q3: mean + 0.2,
        ci_low: mean - 0.3,
        ci_high: mean + 0.3,
      };
    }),
  );
  return { submissions, results, aggregates };
}

async function release(manager: EntityManager, round: string, position: number, version: string): Promise<void> {
  await insert(manager, 'round', [
    {
      id: round,
      name: `Fixture ${position}`,
      short_name: `Fixture ${position}`,
      framework_version_id: version,
      series: 'fixture',
      position,
      label: `Fixture ${position}`,
      as_at: DAYS[round as keyof typeof DAYS],
      status: 'released',
      illustrative: true,
    },
  ]);
  const [row] = await manager.query<{ id: string }[]>(
    `INSERT INTO release (round_id, version, content_hash, parameters) VALUES ($1, 1, $2, '{}') RETURNING id::text`,
    [round, `hash of ${round}`],
  );
  const id = row?.id ?? '';
  const { groups, cells } = ledger(id);
  const { submissions, results, aggregates } = named(id, round);
  await insert(manager, 'ledger_group', groups);
  await insert(manager, 'ledger_cell', cells);
  await insert(manager, 'named_submission', submissions);
  await insert(manager, 'named_result', results);
  await insert(manager, 'named_aggregate', aggregates);
}

/** Two released rounds of two invented regions, written past the release job. */
export async function createBoardWorld(app: NestFastifyApplication): Promise<void> {
  await app.get(DataSource).transaction(async (manager) => {
    await insert(
      manager,
      'organisation',
      illustrativeOrganisations.map(({ shortName, estateType, ...organisation }) => ({
        ...organisation,
        short_name: shortName,
        estate_type: estateType,
        illustrative: true,
      })),
    );
    await release(manager, ROUNDS.first, 1, BOARD_2025.id);
    await release(manager, ROUNDS.second, 2, BOARD_2026.id);
  });
}
