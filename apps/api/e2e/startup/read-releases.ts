import type { RunningServer } from './start-server.js';

export type ReleasesByRound = Record<string, { version: number; contentHash: string; releasedAt: string } | null>;

const ROUNDS = ['dma-2025', 'dma-comparable-2024', 'dma-comparable-2025'];

/** The current release of each shipped round; null for a round that is not released. */
export async function readReleases({ query }: RunningServer): Promise<ReleasesByRound> {
  const fields = ROUNDS.map(
    (round, i) => `r${i}: release(round: "${round}") { ... on Release { version contentHash releasedAt } }`,
  );
  const data = await query<Record<string, object>>(`{ ${fields.join(' ')} }`);
  const releases = ROUNDS.map((round, i) => {
    const release = data[`r${i}`] ?? {};
    return [round, 'contentHash' in release ? release : null];
  });
  return Object.fromEntries(releases) as ReleasesByRound;
}
