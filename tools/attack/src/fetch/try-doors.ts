import type { FileAnswer, RefusedAnswer } from './answers.js';
import type { Client } from './client.js';
import { REGION, SYSTEM, TRUST } from './queries.js';
import { sideBySide } from './side-by-side.js';

/** Somebody else's organisations, and codes that are nobody's. */
export interface Targets {
  readonly trusts: readonly string[];
  readonly systems: readonly string[];
  readonly regions: readonly string[];
}

const NOBODY = { trust: 'ZT000', system: 'ZS00', region: 'ZR0' };

/** Knocks at the boards and files of other organisations in one round, and each time at those of one that does not exist. */
export async function tryDoors(client: Client, round: string, { trusts, systems, regions }: Targets): Promise<RefusedAnswer[]> {
  const board = async (field: keyof typeof NOBODY, query: string, codes: readonly string[]) => {
    const nothing = told(await client.raw(query, { round, code: NOBODY[field] }));
    return sideBySide(codes, async (code): Promise<RefusedAnswer> => {
      return { door: `${field} ${code} in ${round}`, body: told(await client.raw(query, { round, code })), nothing };
    });
  };
  const missing = told(await client.get(`/data/board/${round}/trust-${NOBODY.trust}.csv`));
  const files = await sideBySide(trusts, async (code): Promise<RefusedAnswer> => {
    const path = `/data/board/${round}/trust-${code}.csv`;
    return { door: path, body: told(await client.get(path)), nothing: missing };
  });
  return [
    ...(await board('trust', TRUST, trusts)),
    ...(await board('system', SYSTEM, systems)),
    ...(await board('region', REGION, regions)),
    ...files,
  ];
}

const RELEASE = `query ($round: ID!) { release(round: $round) {
  __typename ... on RoundNotReleased { message } ... on Release { id version contentHash }
} }`;
const PROPOSAL = `query ($round: ID!) { releaseProposal(round: $round) { version contentHash } }`;
/** Questions of administrators: everybody else must be refused. */
const CONFIDENTIAL = '{ confidentialRounds { id status } }';
const REFUSED = 'refused';
const FILES = ['scores', 'aggregates', 'own-scores'];

/** Asks for a confidential round where published ones are answered, and for what was prepared for it, beside a round that does not exist. */
export async function tryPublishedDoors(client: Client, round: string, frameworks: readonly string[]): Promise<RefusedAnswer[]> {
  const without = ({ status, body }: FileAnswer, id: string) => `${status} ${body.replaceAll(id, '…')}`;
  const nobody = 'board-r0';
  const ask = async (door: string, query: string): Promise<RefusedAnswer> => ({
    door: `${door} of ${round}`,
    body: without(await client.raw(query, { round }), round),
    nothing: without(await client.raw(query, { round: nobody }), nobody),
  });
  const everyRound = await client.raw(CONFIDENTIAL);
  const isRefused = everyRound.body.includes('"FORBIDDEN"') && everyRound.body.includes('"data":null');
  const answers = [
    await ask('release', RELEASE),
    await ask('proposal', PROPOSAL),
    { door: 'every confidential round', body: isRefused ? REFUSED : told(everyRound), nothing: REFUSED },
  ];
  for (const framework of frameworks) {
    for (const name of FILES) {
      const path = (id: string) => `/data/${framework}/${id}/${name}.csv`;
      answers.push({
        door: path(round),
        body: without(await client.get(path(round)), round),
        nothing: without(await client.get(path(nobody)), nobody),
      });
    }
  }
  return answers;
}

/** Status and text: what tells one answer from another. */
const told = ({ status, body }: FileAnswer): string => `${status} ${body}`;
