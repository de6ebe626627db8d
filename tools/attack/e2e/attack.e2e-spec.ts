import { fileURLToPath } from 'node:url';
import { attack } from '../src/attack.js';
import { checkAnswers } from '../src/channels/check-answers.js';
import { withOwnServer } from '../src/cli/own-server.js';
import { waitForRounds } from '../src/cli/wait-for-rounds.js';
import type { Answers, PeerAnswer } from '../src/fetch/answers.js';
import { gather } from '../src/fetch/gather.js';
import { liveResults, liveRoundListed } from '../src/leaks/live-results.js';
import { meanOfTheOthers } from '../src/leaks/mean-of-the-others.js';
import { nonSubmitters } from '../src/leaks/non-submitters.js';
import { groupsByScore, rowsByScore } from '../src/leaks/order-by-score.js';
import { rankInApi, rankInFile, rankInWords } from '../src/leaks/rank.js';
import { reasonOfRefusal } from '../src/leaks/reason-of-refusal.js';
import { keptForAll, sharedCache } from '../src/leaks/shared-cache.js';
import { unroundedFile } from '../src/leaks/unrounded-file.js';
import { loadSolver } from '../src/solve/highs.js';
import { answersOf, type Middleman, through } from '../src/testing/middleman.js';
import { Recording } from '../src/testing/recording.js';

const SERVER = fileURLToPath(new URL('./one-round.mjs', import.meta.url));
const ROUND = 'board-r1';
/** How many read of each kind; nobody but regions together knows all scores, so all of them do. */
const MOST = { trust: 2, person: 2, system: 1, region: 7 };
const recording = new Recording();
let answers: Answers;

/** Everybody reads the first round once; after that the server is no longer needed. */
beforeAll(async () => {
  await withOwnServer(async ({ url, lost }) => {
    await Promise.race([waitForRounds(url, [ROUND], () => undefined), lost]);
    await through(answersOf(url), recording.learn, async (recorded) => {
      answers = await gather(recorded, { most: MOST, tables: 5, rounds: [ROUND] });
    });
  }, SERVER);
}, 300_000);

it('finds nothing in the first round, read as every kind of viewer', async () => {
  const report = attack(onTheme(answers, 'culture'), await loadSolver(), { trusts: 1, coalitions: 1, holders: 'exposed' });
  expect(report.findings).toEqual([]);
  expect(report.read.cells).toBeGreaterThan(30);
  expect(new Set(report.bounds.map(({ viewer }) => viewer))).toEqual(
    new Set(['outsider', 'trust', 'system', 'region', 'person', 'two_trusts', 'system_and_trust']),
  );
});

/** The numbers of one theme; everything else as it was answered. */
function onTheme(all: Answers, theme: string): Answers {
  const peersOf = (peers: readonly PeerAnswer[]) =>
    peers.map((peer) => ({ ...peer, cells: peer.cells.filter((cell) => cell.theme === theme) }));
  return { ...all, viewers: all.viewers.map((viewer) => ({ ...viewer, peers: peersOf(viewer.peers) })) };
}

/** What the same checks find in answers that somebody has changed on their way. */
async function findings(middleman: Middleman): Promise<string[]> {
  const changed = await through(recording.repeat, middleman, (url) =>
    gather(url, { most: { ...MOST, person: 1, system: 0, region: 0 }, rounds: [ROUND, 'board-r6'] }),
  );
  return [...new Set(checkAnswers(changed).map((finding) => finding.attack))];
}

it('finds nothing in answers that pass through unchanged hands', async () => {
  expect(await findings((asked, answer) => answer(asked))).toEqual([]);
});

it.each<[string, () => Middleman, string]>([
  ['a file that is not rounded', () => unroundedFile, 'second precision'],
  ['a rank in a file', () => rankInFile, 'unknown field'],
  ['a rank in the API', () => rankInApi, 'unknown field'],
  ['a rank in words', () => rankInWords, 'exact counts'],
  ['results of an open round for those who know its id', () => liveResults, 'open doors'],
  ['results of an open round that is listed', () => liveRoundListed, 'live results'],
  ['a cache that viewers share', sharedCache, 'open doors'],
  ['answers that caches may keep', () => keptForAll, 'shared cache'],
  ['groups in the order of their means', () => groupsByScore, 'order'],
  ['rows of a file in the order of their means', () => rowsByScore, 'order'],
  ['the number of trusts that did not submit', () => nonSubmitters, 'exact counts'],
  ['the reason why something is not released', () => reasonOfRefusal, 'exact counts'],
  ['means without the trust that reads them', meanOfTheOthers, 'unequal answers'],
])('finds %s', async (_, leak, expected) => {
  expect(await findings(leak())).toContain(expected);
});
