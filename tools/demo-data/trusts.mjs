import { codeMaker } from './codes.mjs';
import { trustNames } from './names.mjs';
import { stream } from './random.mjs';
import { ACUTE_ESTATE_TYPES, CARE_SETTINGS_OF_SECTOR, HEAD_OFFICES_ELSEWHERE, SECTOR_OF_LETTER } from './structure.mjs';

/** A list with each value as often as the table says, `scale` times over, in random order. */
const lots = (table, scale, random) =>
  random.shuffled(table.flatMap(([count, value]) => Array.from({ length: count * scale }, () => value)));

function estateTypes(scale, random) {
  const acute = lots(
    Object.entries(ACUTE_ESTATE_TYPES).map(([type, count]) => [count, type]),
    scale,
    random,
  );
  return (sector) => (sector === 'acute' ? acute.pop() : sector === 'acute_specialist' ? 'specialist' : null);
}

function careSettings(scale, random) {
  const left = Object.fromEntries(
    Object.entries(CARE_SETTINGS_OF_SECTOR).map(([sector, table]) => [sector, lots(table, scale, random)]),
  );
  return (sector) => left[sector].pop();
}

/** Trusts were founded on the first day of a quarter between 1991 and 2019. */
const foundingDay = (random) => `${random.int(1991, 2019)}-${random.pick(['01', '04', '07', '10'])}-01`;

export function makeTrusts({ seed, scale }, systems, nextPlace) {
  const random = stream(seed, 'trusts');
  const code = codeMaker(seed, 'trust');
  const estateTypeOf = estateTypes(scale, random);
  const careSettingsOf = careSettings(scale, random);
  const trusts = systems.flatMap((system) =>
    [...system.mix].map((letter) => {
      const sector = SECTOR_OF_LETTER[letter];
      const kind = { sector, estateType: estateTypeOf(sector), careSettings: careSettingsOf(sector) };
      return makeTrust(code(random.chance(0.01) ? 4 : 3), kind, system.code, nextPlace(), random);
    }),
  );
  return { trusts, code, random };
}

export function makeTrust(code, kind, system, place, random, opened = foundingDay(random)) {
  return {
    code,
    place,
    ...trustNames(place, kind, random),
    ...kind,
    opened,
    closed: null,
    holding: null,
    counted: [{ system, from: null, to: null }],
    headOffice: null,
    parents: [],
  };
}

/** Gives some trusts, which nothing else happens to, a head office in another system of their region. */
export function placeHeadOffices({ seed, scale, systems, trusts }, busy) {
  const random = stream(seed, 'head offices');
  const first = systems.filter(({ mix }) => mix !== null);
  const regionOf = new Map(first.map(({ code, region }) => [code, region]));
  for (const [sector, count] of Object.entries(HEAD_OFFICES_ELSEWHERE)) {
    const fitting = trusts.filter((trust) => trust.sector === sector && !busy.includes(trust.code));
    for (const trust of random.shuffled(fitting).slice(0, count * scale)) {
      const own = trust.counted[0].system;
      trust.headOffice = random.pick(first.filter(({ code, region }) => code !== own && region === regionOf.get(own))).code;
    }
  }
}
