export const THEMES = ['well_led', 'safe_practice'];
export const NAMES = ['Well led', 'Safe practice'];

export const themes = THEMES.map((code, at) => ({
  code,
  name: NAMES[at],
  headline: at === 0 ? 'Boards lead' : null,
  formerNames: at === 1 ? ['Safer practice'] : [],
  statements: [],
}));

const framework = {
  id: 'wgll-2025',
  framework: 'wgll',
  name: 'What Good Looks Like',
  version: '2025',
  visibility: 'PUBLISHED',
  byCareSetting: true,
  themes,
};

export const measuresRound = {
  id: 'dma-2025',
  name: 'Digital Maturity Assessment 2025',
  shortName: 'DMA 2025',
  label: '2025',
  series: 'wgll-measures',
  asAt: '2025-06-30',
  illustrative: false,
  status: 'RELEASED',
  framework,
};
export const before = {
  ...measuresRound,
  id: 'dma-comparable-2024',
  name: 'Comparable 2024',
  label: '2024',
  series: 'dma-overall-comparable',
  asAt: '2024-06-30',
};
export const after = { ...before, id: 'dma-comparable-2025', name: 'Comparable 2025', label: '2025', asAt: '2025-06-30' };

export const ROUNDS = [measuresRound, after, before];
