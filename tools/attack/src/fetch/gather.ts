import { kindOf } from '../facts/viewers.js';
import type { Answers, ViewerAnswers } from './answers.js';
import { become, listViewers } from './become.js';
import { moversOf, placesOf } from './places.js';
import { FRAMEWORKS, ROUNDS } from './queries.js';
import { knockAtClosed } from './knock-at-closed.js';
import { readFields } from './read-fields.js';
import { readPeer } from './read-peer.js';
import { readViewer, type World } from './read-viewer.js';

export interface Reach {
  /** How many trusts read; every system, region and person does. */
  readonly trusts: number;
  readonly progress?: (text: string) => void;
}

/** Reads everything there is to read on a server, as every kind of viewer. */
export async function gather(url: string, { trusts, progress }: Reach): Promise<Answers> {
  const ids = await listViewers(url);
  const ofKind = (kind: string) => ids.filter((id) => kindOf(id) === kind);
  const [first] = ofKind('trust');
  if (first === undefined) throw new Error('There is no viewer to read as: the server has no invented organisations.');
  const { client } = await become(url, first);
  const { boardRounds } = await client.ask<{ boardRounds: readonly { id: string; status: string }[] }>(ROUNDS);
  const rounds = boardRounds.map(({ id }) => id).reverse();
  const places = new Map<string, ReturnType<typeof placesOf>>();
  for (const round of rounds) places.set(round, placesOf((await readPeer(client, round, 'tables'))?.groups ?? []));
  const { frameworks } = await client.ask<{ frameworks: readonly { framework: string }[] }>(FRAMEWORKS);
  const world: World = {
    rounds,
    places,
    movers: moversOf([...places.values()]),
    frameworks: [...new Set(frameworks.map(({ framework }) => framework))],
  };
  const sample = ofKind('trust').filter((_, i, all) => i % Math.max(1, Math.ceil(all.length / trusts)) === 0);
  const chosen = [...sample, ...ofKind('person'), ...ofKind('system'), ...ofKind('region')];
  const viewers: ViewerAnswers[] = [];
  for (const [k, id] of chosen.entries()) {
    progress?.(`${k + 1} of ${chosen.length} viewers: ${id}`);
    viewers.push(await readViewer(await become(url, id), world, k === 0 ? 'everything' : 'tables'));
  }
  return { rounds, viewers, fields: await readFields(client), closed: await knockAtClosed(url, client, rounds) };
}
