import { setTimeout as pause } from 'node:timers/promises';
import { become, listViewers } from '../fetch/become.js';
import { ROUNDS } from '../fetch/queries.js';

/** Milliseconds between two looks, and how long nothing new may happen. */
const PAUSE = 2_000;
const PATIENCE = 10 * 60_000;

/**
 * Waits until a server has released all of these rounds.
 *
 * @throws Error naming those that are missing when none has been added for ten minutes
 */
export async function waitForRounds(url: string, ids: readonly string[], progress: (text: string) => void): Promise<void> {
  const [viewer] = (await listViewers(url)).filter((id) => id.startsWith('trust:'));
  if (viewer === undefined) throw new Error('There is no trust to read as: the server has no invented organisations.');
  const { client } = await become(url, viewer);
  let missing = [...ids];
  for (let since = Date.now(); missing.length > 0; await pause(PAUSE)) {
    const { boardRounds } = await client.ask<{ boardRounds: readonly { id: string }[] }>(ROUNDS);
    const left = missing.filter((id) => !boardRounds.some((round) => round.id === id));
    if (left.length < missing.length) {
      progress(`${ids.length - left.length} of ${ids.length} rounds are released.`);
      since = Date.now();
    }
    missing = left;
    if (missing.length > 0 && Date.now() - since > PATIENCE) throw new Error(`${missing.join(', ')}: not released in time.`);
  }
}
