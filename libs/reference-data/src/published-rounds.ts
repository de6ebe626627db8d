import type { PublishedRound } from './published-round.js';

const SOURCE = 'NHS England, Digital Maturity Assessment (Open Government Licence v3.0)';
const FOOTPRINT = '2025-07-31';

/**
 * The rounds that ship. The overall score on comparable domains is a series of its own: it rests on other domains than
 * the seven measures. Its publisher restated 2024 for the trusts of 2025, so both of its rounds stand on that footprint.
 */
export const publishedRounds: readonly PublishedRound[] = [
  {
    id: 'dma-2025',
    name: 'Digital Maturity Assessment 2025',
    shortName: 'DMA 2025',
    series: 'wgll-measures',
    position: 1,
    label: '2025',
    frameworkVersion: 'wgll-2025',
    asAt: FOOTPRINT,
    files: ['dma-2025-providers-as-published.csv', 'dma-2025-icbs.csv'],
    source: SOURCE,
  },
  {
    id: 'dma-comparable-2024',
    name: 'Digital Maturity Assessment 2024, overall on comparable domains',
    shortName: 'DMA 2024 overall',
    series: 'dma-overall-comparable',
    position: 1,
    label: '2024',
    frameworkVersion: 'wgll-comparable',
    asAt: FOOTPRINT,
    files: ['dma-comparable-2024-providers.csv', 'dma-comparable-2024-icbs.csv'],
    source: SOURCE,
  },
  {
    id: 'dma-comparable-2025',
    name: 'Digital Maturity Assessment 2025, overall on comparable domains',
    shortName: 'DMA 2025 overall',
    series: 'dma-overall-comparable',
    position: 2,
    label: '2025',
    frameworkVersion: 'wgll-comparable',
    asAt: FOOTPRINT,
    files: ['dma-comparable-2025-providers.csv', 'dma-comparable-2025-icbs.csv'],
    source: SOURCE,
  },
];
