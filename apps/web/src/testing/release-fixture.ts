import { ENGLAND, REGIONS, SYSTEMS } from './matrix-fixture.js';
import { after, before, measuresRound, NAMES, THEMES, themes } from './rounds-fixture.js';
import { coverage, englandChange, groupChange, span, SYSTEM } from './system-fixture.js';

/** A small release with one gap of every kind, in the shape of the API's answers. */
export const RELEASE = {
  __typename: 'Release',
  id: 'dma-2025.v1',
  version: 1,
  releasedAt: '2026-11-23T10:00:00Z',
  contentHash: 'abc123',
  round: measuresRound,
  themes,
  groups: ({ level, slice }: { level: string; slice?: string }) => {
    const matrix = { SYSTEM: SYSTEMS, REGION: REGIONS, ENGLAND }[level];
    return matrix ? { ...matrix, slice: slice ?? 'ALL' } : undefined;
  },
  histogram: ({ theme }: { theme: string }) => ({
    theme,
    finding: 'Trusts differ more than systems do.',
    edges: [1, 1.5, 2, 4, 4.5, 5],
    counts: [1, 0, 4, 1, 1],
  }),
  england: {
    headline: [span('Trusts rate themselves highest on '), span('Well led', true), span('.')],
    coverage,
    certainty: 'Two of three systems have fewer than five trusts.',
    themes: THEMES.map((theme, at) => ({
      theme,
      mean: [2.83, 2.5][at],
      finding: `${NAMES[at]} ranges from 2.5 to 3.6 between systems`,
      regionFinding: `The North West averages 3.6 on ${NAMES[at]}`,
    })),
  },
  system: ({ code }: { code: string }) => (code === SYSTEM.code ? SYSTEM : null),
  change: {
    finding: 'Overall, 1 of 7 trusts improved clearly',
    note: 'The mean rose by 0.16.',
    previousRound: before,
    round: after,
    england: englandChange,
    nImproved: 1,
    nNoClearChange: 5,
    nDeteriorated: 1,
    systems: [groupChange],
  },
  hexLayout: { codes: ['QAA', 'QBB', 'QCC'], labels: ['A', 'B', 'C'], q: [0, 1, 0], r: [1, 1, 0] },
  parameters: [{ name: 'False-discovery rate', value: '0.10' }],
  files: [{ name: 'scores.csv', url: '/data/wgll/dma-2025/scores.csv', description: 'Scores of every trust' }],
};
