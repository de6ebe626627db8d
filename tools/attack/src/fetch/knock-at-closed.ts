import { illustrativeRounds } from '@boardmark/illustrative-data';
import type { RefusedAnswer } from './answers.js';
import { become } from './become.js';
import type { Client } from './client.js';
import { GROUPS, ROUNDS, TRUST } from './queries.js';

const NO_ROUND = 'board-r0';
/** Who may read nothing of a confidential round. */
const STRANGERS = [null, 'contractor'];

/**
 * Asks for released rounds as those who are no peers, and as a peer for rounds that are not released; beside both for a round that does not exist. A round
 * that was released meanwhile is left out.
 */
export async function knockAtClosed(url: string, peer: Client, released: readonly string[]): Promise<RefusedAnswer[]> {
  const readable = async () =>
    (await peer.ask<{ boardRounds: readonly { id: string }[] }>(ROUNDS)).boardRounds.map(({ id }) => id);
  const before = await readable();
  const closed = [...illustrativeRounds.map(({ id }) => id), 'board-r7'].filter((id) => !before.includes(id));
  const knocks = new Map<string, RefusedAnswer[]>();
  for (const id of closed) knocks.set(id, await knock(peer, 'a peer', [id]));
  const after = await readable();
  const answers = closed.flatMap((id) => (after.includes(id) ? [] : (knocks.get(id) ?? [])));
  for (const id of STRANGERS) {
    const { client } = await become(url, id);
    answers.push(...(await knock(client, id ?? 'anyone', released)));
  }
  return answers;
}

async function knock(client: Client, who: string, rounds: readonly string[]): Promise<RefusedAnswer[]> {
  const ask = async (round: string) => {
    const answers = [
      await client.raw(GROUPS, { round }),
      await client.raw(TRUST, { round, code: 'ZT000' }),
      await client.get(`/data/board/${round}/groups.csv`),
      await client.get(`/data/board/${round}/groups.csv-metadata.json`),
    ];
    return answers.map(({ status, body }) => `${status} ${body.replaceAll(round, '…')}`);
  };
  const nothing = await ask(NO_ROUND);
  const found: RefusedAnswer[] = [];
  for (const round of rounds) {
    const answers = await ask(round);
    answers.forEach((body, k) => found.push({ door: `${round} as ${who}`, body, nothing: nothing[k] ?? '' }));
  }
  return found;
}
