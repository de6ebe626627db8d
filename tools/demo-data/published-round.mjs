import { csv } from './csv.mjs';
import { THEME_CODES } from './effects.mjs';
import { stream } from './random.mjs';
import { SCORE_HEADING } from './supplied-scores.mjs';
import { isOpenOn } from './world.mjs';

/** England's mean of each measure, and the board themes that speak to it; those in second place count half. */
const MEASURES = {
  well_led: { mean: 2.7, first: ['advocacy', 'ownership', 'prioritisation'], second: ['outcomes', 'assurance', 'culture'] },
  ensure_smart_foundations: { mean: 2.9, first: [], second: ['risk', 'prioritisation'] },
  safe_practice: { mean: 2.6, first: ['risk', 'assurance'], second: [] },
  support_workforce: { mean: 2.3, first: ['culture'], second: ['users'] },
  empower_people: { mean: 2.2, first: ['users'], second: [] },
  improve_care: { mean: 2.4, first: ['outcomes'], second: [] },
  healthy_populations: { mean: 2.0, first: ['outcomes'], second: [] },
};
/** How strongly a measure follows the board's themes; with what else there is, board score and measure correlate at about 0.4. */
const LOADING = 0.58;
const SD = { measure: 0.5, common: 0.55, setting: 0.2, system: 0.45 };
const SAME_IN_ALL_SETTINGS = 0.1;
const MISSING = 2;

const oneDecimal = (value) => Math.min(5, Math.max(1, value)).toFixed(1);
const mean = (numbers) => numbers.reduce((sum, x) => sum + x, 0) / numbers.length;

/** Every trust's true theme scores in units of their spread over England. */
function standardised(truth, codes) {
  const columns = THEME_CODES.map((theme) => {
    const values = codes.map((code) => truth.get(code)[theme]);
    const centre = mean(values);
    const spread = Math.sqrt(mean(values.map((x) => (x - centre) ** 2)));
    return [theme, new Map(codes.map((code, i) => [code, (values[i] - centre) / spread]))];
  });
  return Object.fromEntries(columns);
}

function measuresOf(code, z, random) {
  const common = random.normal();
  return Object.values(MEASURES).map(({ mean: centre, first, second }) => {
    const weighted = [...first, ...first, ...second].map((theme) => z[theme].get(code));
    const rest = SD.common * common + Math.sqrt(1 - SD.common ** 2) * random.normal();
    return centre + SD.measure * (LOADING * mean(weighted) + Math.sqrt(1 - LOADING ** 2) * rest);
  });
}

function providerRows(trusts, z, random) {
  return trusts.flatMap(({ code, careSettings }) => {
    const measures = measuresOf(code, z, random);
    const same = random.chance(SAME_IN_ALL_SETTINGS);
    return careSettings.flatMap((setting) =>
      Object.keys(MEASURES).map((measure, i) => {
        return [code, setting, measure, oneDecimal(measures[i] + (same ? 0 : random.normal(SD.setting)))];
      }),
    );
  });
}

const systemRows = (systems, random) =>
  systems.flatMap(({ code }) => {
    const level = random.normal(SD.system / 2);
    return Object.entries(MEASURES).map(([measure, { mean: centre }]) => {
      return [code, '', measure, oneDecimal(centre + level + random.normal(SD.system))];
    });
  });

/** The seven measures of every trust by care setting, two trusts missing, and those of the systems' own boards. */
export function publishedFiles({ seed, systems, trusts }, round, truth) {
  const random = stream(seed, 'published round');
  const open = trusts.filter((trust) => isOpenOn(trust, round.asAt));
  const z = standardised(
    truth,
    open.map(({ code }) => code),
  );
  const missing = new Set(random.shuffled(open).slice(0, MISSING));
  const rows = providerRows(
    open.filter((trust) => !missing.has(trust)),
    z,
    random,
  );
  const own = systemRows(
    systems.filter((system) => isOpenOn(system, round.asAt)),
    random,
  );
  return [
    { name: round.files[0], content: csv(SCORE_HEADING, rows) },
    { name: round.files[1], content: csv(SCORE_HEADING, own) },
  ];
}
