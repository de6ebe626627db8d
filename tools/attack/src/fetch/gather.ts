import { kindOf } from '../facts/viewers.js';
import type { Answers, ViewerAnswers } from './answers.js';
import { become, listViewers } from './become.js';
import { moversOf, placesOf, spread } from './places.js';
import { FRAMEWORKS, ROUNDS } from './queries.js';
import { knockAtClosed } from './knock-at-closed.js';
import { readFields } from './read-fields.js';
import { readPeer } from './read-peer.js';
import { readViewer, type World } from './read-viewer.js';

export interface Reach {
  /** How many viewers of a kind read; all of them where nothing is said. */
  readonly most: Readonly<Partial<Record<(typeof KINDS)[number], number>>>;
  /** Which released rounds are read; all of them where nothing is said. */
  readonly rounds?: readonly string[];
  /** How many viewers read what all peers may read; the others only what is theirs alone. All of them where nothing is said. */
  readonly tables?: number;
  readonly progress?: (text: string) => void;
}

const KINDS = ['trust', 'person', 'system', 'region'] as const;

/** Reads everything there is to read on a server, as every kind of viewer. */
export async function gather(url: string, { most, rounds: wanted, tables = Infinity, progress }: Reach): Promise<Answers> {
  const ids = await listViewers(url);
  const ofKind = (kind: string) => ids.filter((id) => kindOf(id) === kind);
  const [first] = ofKind('trust');
  if (first === undefined) throw new Error('There is no viewer to read as: the server has no invented organisations.');
  const { client } = await become(url, first);
  const { boardRounds } = await client.ask<{ boardRounds: readonly { id: string; status: string }[] }>(ROUNDS);
  const rounds = boardRounds
    .map(({ id }) => id)
    .filter((id) => wanted?.includes(id) ?? true)
    .reverse();
  const places = new Map<string, ReturnType<typeof placesOf>>();
  for (const round of rounds) places.set(round, placesOf((await readPeer(client, round, 'tables'))?.groups ?? []));
  const { frameworks } = await client.ask<{ frameworks: readonly { framework: string }[] }>(FRAMEWORKS);
  const world: Omit<World, 'before'> = {
    rounds,
    places,
    movers: moversOf([...places.values()]),
    frameworks: [...new Set(frameworks.map(({ framework }) => framework))],
  };
  const chosen = KINDS.flatMap((kind) => spread(ofKind(kind), most[kind] ?? Infinity));
  const viewers: ViewerAnswers[] = [];
  for (const [k, id] of chosen.entries()) {
    progress?.(`${k + 1} of ${chosen.length} viewers: ${id}`);
    const depth = k === 0 ? 'everything' : k < tables ? 'tables' : 'names';
    viewers.push(await readViewer(await become(url, id), { ...world, before: viewers.map(({ asker }) => asker) }, depth));
  }
  return { rounds, viewers, fields: await readFields(client), closed: await knockAtClosed(url, client, rounds) };
}
