import { createRequire } from 'node:module';

const resolve = createRequire(import.meta.url).resolve;

/** Path of a table of scores that ships. */
export const shippedFile = (name: string): string => resolve(`@boardmark/reference-data/data/${name}`);

/** The published table of DMA 2025: 285 submissions of seven scores each. */
export const PROVIDERS = shippedFile('dma-2025-providers-as-published.csv');
/** The boards' own scores of DMA 2025: 42 of seven scores each. */
export const ICBS = shippedFile('dma-2025-icbs.csv');
