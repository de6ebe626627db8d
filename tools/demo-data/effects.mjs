import { stream } from './random.mjs';
import { systemOn } from './world.mjs';

/** What every board thinks, by theme, in the first round. */
export const THEMES = {
  outcomes: 3.35,
  risk: 3.2,
  assurance: 3.05,
  advocacy: 3.3,
  ownership: 2.95,
  prioritisation: 3.1,
  users: 2.75,
  culture: 3.2,
};
export const THEME_CODES = Object.keys(THEMES);

const SECTOR_EFFECTS = { acute: 0, acute_specialist: 0.18, mental_health: -0.04, community: 0.08, ambulance: -0.15 };
const SECTOR_THEME_EFFECTS = {
  mental_health: { users: 0.12, risk: -0.08 },
  community: { users: 0.1, assurance: -0.08 },
  ambulance: { outcomes: -0.1, ownership: 0.1 },
  acute_specialist: { culture: 0.1 },
};
const ESTATE_EFFECTS = { teaching: 0.08, large: 0, medium: -0.02, small: -0.12, multi_service: 0.04 };

const NATIONAL_RISE = 0.03;
const SD = { system: 0.16, systemTheme: 0.12, trust: 0.18, trustTheme: 0.27, pace: 0.02 };
/** How much of what is peculiar to a trust and theme lasts from one round to the next. */
const PERSISTENCE = 0.7;
const FAST = 0.13;
const SLIPPING = -0.1;

function* wandering(random) {
  let value = random.normal(SD.trustTheme);
  for (;;) {
    yield value;
    value = PERSISTENCE * value + random.normal(SD.trustTheme * Math.sqrt(1 - PERSISTENCE * PERSISTENCE));
  }
}

const themeNumbers = (make) => Object.fromEntries(THEME_CODES.map((theme) => [theme, make(theme)]));

function paceOf(random) {
  const lot = random.uniform();
  if (lot < 0.08) return { pace: FAST, mover: 'fast' };
  return lot < 0.12 ? { pace: SLIPPING, mover: 'slipping' } : { pace: random.normal(SD.pace), mover: 'slow' };
}

/** A trust that came out of a merger starts between its predecessors. */
function makeOwnEffects(trusts, random) {
  const own = new Map(
    trusts.map((trust) => [
      trust.code,
      { level: random.normal(SD.trust), ...paceOf(random), wander: themeNumbers(() => wandering(random)) },
    ]),
  );
  for (const { code, parents } of trusts.filter((trust) => trust.parents.length > 0)) {
    own.get(code).level = parents.reduce((sum, parent) => sum + own.get(parent).level, 0) / parents.length;
  }
  return own;
}

const sectorEffect = ({ sector, estateType }, theme) =>
  SECTOR_EFFECTS[sector] + (SECTOR_THEME_EFFECTS[sector]?.[theme] ?? 0) + (ESTATE_EFFECTS[estateType] ?? 0);

/** What is peculiar to each system and each trust; the wandering part of a trust is drawn as the rounds go on. */
export function makeEffects({ seed, systems, trusts }) {
  const random = stream(seed, 'effects');
  const ofSystem = () => ({ all: random.normal(SD.system), themes: themeNumbers(() => random.normal(SD.systemTheme)) });
  const bySystem = new Map(systems.map(({ code }) => [code, ofSystem()]));
  return { bySystem, own: makeOwnEffects(trusts, random) };
}

/**
 * True scores by round, trust and theme: theme, sector, system, trust, trust and theme (which comes and goes), pace and what support
 * sessions added. `liftOf(trust, asAt)` says the last. A trust that does not exist has none.
 */
export function makeTrueScores({ trusts }, { bySystem, own }, rounds, liftOf) {
  return rounds.map(({ asAt }, step) => {
    const scoresOf = (trust) => {
      const { level, pace, wander } = own.get(trust.code);
      const system = bySystem.get(systemOn(trust, asAt));
      const lift = (NATIONAL_RISE + pace) * step + liftOf(trust, asAt);
      return themeNumbers((theme) => {
        const peculiar = wander[theme].next().value;
        if (!system) return null;
        return THEMES[theme] + sectorEffect(trust, theme) + system.all + system.themes[theme] + level + peculiar + lift;
      });
    };
    return new Map(trusts.map((trust) => [trust.code, scoresOf(trust)]));
  });
}
