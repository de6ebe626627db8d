import { csv } from './csv.mjs';
import { THEME_CODES } from './effects.mjs';

export const SCORE_HEADING = 'ods_code,care_setting,theme,score';

const clamp = (value) => Math.min(5, Math.max(1, value));

/** Theme scores that trusts hand in instead of answers: one for the whole trust, with two decimals. */
export function suppliedScores({ ways, truth, random }) {
  const trusts = [...ways].filter(([, way]) => way === 'scores').map(([code]) => code);
  const rows = trusts.flatMap((code) =>
    THEME_CODES.map((theme) => [code, '', theme, clamp(truth.get(code)[theme] + random.normal(0.2)).toFixed(2)]),
  );
  return csv(SCORE_HEADING, rows);
}
