import { SOURCE } from './organisation-rows.mjs';

const AS_AT = ['2024-03-31', '2024-09-30', '2025-03-31', '2025-09-30', '2026-03-31', '2026-09-30'];
/** Rounds in which some trusts hand in theme scores instead of answers. */
const WITH_SUPPLIED_SCORES = [3, 4];

const boardRound = (asAt, index) => {
  const position = index + 1;
  const label = `${asAt.slice(5, 7) === '03' ? 'Spring' : 'Autumn'} ${asAt.slice(0, 4)}`;
  const id = `board-r${position}`;
  return {
    id,
    name: `Board self-assessment, ${label.toLowerCase()}`,
    shortName: label,
    series: 'board-digital-leadership',
    position,
    label,
    frameworkVersion: position < 6 ? 'board-2025' : 'board-2026',
    asAt,
    files: [`${id}.csv`],
    source: SOURCE,
    contents: 'responses',
    scoreFiles: WITH_SUPPLIED_SCORES.includes(position) ? [`${id}-scores.csv`] : [],
  };
};

export const BOARD_ROUNDS = AS_AT.map(boardRound);

/** The published-kind round of the same organisations. */
export const WGLL_ROUND = {
  id: 'illustrative-wgll-2026',
  name: 'Illustrative digital maturity measures 2026',
  shortName: 'Illustrative measures 2026',
  series: 'illustrative-wgll-measures',
  position: 1,
  label: '2026',
  frameworkVersion: 'wgll-2025',
  asAt: '2026-07-31',
  files: ['illustrative-wgll-2026-providers.csv', 'illustrative-wgll-2026-systems.csv'],
  source: SOURCE,
  contents: 'scores',
  scoreFiles: [],
};
