import type { PlacedTrust } from '../facts/evidence.js';
import type { Asker, FileAnswer, NamedAnswer, PeerAnswer, RefusedAnswer, ViewerAnswers } from './answers.js';
import type { Client } from './client.js';
import { isInScope, spread, withoutRepeats } from './places.js';
import { OWN } from './queries.js';
import { readMany, readTrust } from './read-named.js';
import { readPeer } from './read-peer.js';
import { type Targets, tryDoors, tryPublishedDoors } from './try-doors.js';

/** What is known of a world before a viewer asks. */
export interface World {
  readonly rounds: readonly string[];
  readonly places: ReadonlyMap<string, readonly PlacedTrust[]>;
  /** Trusts that stood elsewhere in one of the rounds. */
  readonly movers: ReadonlySet<string>;
  readonly frameworks: readonly string[];
  /** Who has asked before: what they were given must not be kept for others. */
  readonly before: readonly Asker[];
}

const FOREIGN = { trusts: 3, systems: 2, regions: 1 };

/** Reads as one viewer: what every peer may read, what the scopes give by name, and what neither gives. */
export async function readViewer(
  { client, asker }: { client: Client; asker: Asker },
  world: World,
  depth: 'everything' | 'tables' | 'names',
): Promise<ViewerAnswers> {
  const peers: PeerAnswer[] = [];
  const named: NamedAnswer[] = [];
  const refused: RefusedAnswer[] = [];
  const own: FileAnswer[] = [];
  const last = world.rounds.at(-1);
  for (const round of world.rounds) {
    const places = world.places.get(round) ?? [];
    const peer = depth === 'names' ? null : await readPeer(client, round, depth);
    if (peer) peers.push(peer);
    for (const system of asker.systems) named.push(...(await readMany(client, round, 'system', system)));
    for (const region of asker.regions) named.push(...(await readMany(client, round, 'region', region)));
    const people = places.filter((place) => isInScope(asker, place) && world.movers.has(place.code)).map(({ code }) => code);
    for (const trust of new Set([...asker.trusts, ...people])) named.push(...(await readTrust(client, round, trust)));
    refused.push(...(await tryDoors(client, round, targetsOf(asker, world.before, places, round === last))));
    for (const trust of asker.trusts.slice(0, 1)) {
      own.push(await client.raw(OWN, { round, code: trust }), await client.get(`/data/board/${round}/trust-${trust}.csv`));
    }
  }
  if (last !== undefined) refused.push(...(await tryPublishedDoors(client, last, world.frameworks)));
  return { asker, peers, named: withoutRepeats(named), refused, own };
}

/** Organisations that are not in somebody's scope, spread over England, and those of others who have asked just before; in the last round one of the same system and region, too. */
function targetsOf(asker: Asker, before: readonly Asker[], places: readonly PlacedTrust[], near: boolean): Targets {
  const foreign = places.filter((place) => !isInScope(asker, place));
  const own = places.find((place) => isInScope(asker, place));
  const codes = (key: 'system' | 'region', held: readonly string[]) =>
    [...new Set(foreign.map((place) => place[key]))].filter((code) => !held.includes(code));
  const neighbours = near ? foreign.filter(({ system, region }) => system === own?.system || region === own?.region) : [];
  const isInRegion = own !== undefined && asker.regions.includes(own.region);
  const beside = (key: 'system' | 'region', held: readonly string[]) =>
    own && !isInRegion && !held.includes(own[key]) ? [own[key]] : [];
  const askedBefore = (key: 'trusts' | 'systems' | 'regions', among: readonly string[]) =>
    before.flatMap((other) => other[key].filter((code) => among.includes(code))).slice(-1);
  const trusts = foreign.map(({ code }) => code);
  const [systems, regions] = [codes('system', asker.systems), codes('region', asker.regions)];
  return {
    trusts: [
      ...spread(trusts, FOREIGN.trusts),
      ...neighbours.slice(0, 1).map(({ code }) => code),
      ...askedBefore('trusts', trusts),
    ],
    systems: [...spread(systems, FOREIGN.systems), ...beside('system', asker.systems), ...askedBefore('systems', systems)],
    regions: [...spread(regions, FOREIGN.regions), ...beside('region', asker.regions), ...askedBefore('regions', regions)],
  };
}
