import type { Finding } from '../attacks/finding.js';
import type { Answers, PeerAnswer } from '../fetch/answers.js';

const BANDS = new Set(['5 to 9', '10 to 19', '20 to 49', '50 or more']);
/** Parts of sentences that would say how many took part, or what a trust scored. */
const COUNTS = /\b\d+ (?:of \d+ )?(?:trusts? )?(?:submitted|answered|took part|did not)|\b[1-5]\.\d/i;

/** Whether peers are told how many took part other than as a band, or find figures in what describes a group. */
export function findExactCounts({ viewers }: Answers): Finding[] {
  return viewers.flatMap(({ asker, peers }) => peers.flatMap((peer) => inPeer(asker.id, peer)));
}

function inPeer(audience: string, { round, groups, matrices, cells }: PeerAnswer): Finding[] {
  const bands = [
    ...groups.map(({ id, submitters }) => ({ id, submitters })),
    ...matrices.flatMap(({ ids, submitters }) => ids.map((id, k) => ({ id, submitters: submitters[k] ?? null }))),
  ];
  const found = (text: string): Finding => ({ attack: 'exact counts', audience, text });
  return [
    ...bands
      .filter(({ submitters }) => submitters !== null && !BANDS.has(submitters))
      .map(({ id, submitters }) => found(`"${submitters}" of ${id} in ${round} is no band.`)),
    ...groups
      .flatMap(({ id, name, rule }) => [name, rule].map((text) => ({ id, text })))
      .filter(({ text }) => COUNTS.test(text))
      .map(({ id, text }) => found(`"${text}" describes ${id} in ${round}.`)),
    ...new Set(cells.flatMap(({ message }) => (message !== null && message !== 'Not available at this level' ? [message] : []))),
  ].map((item) => (typeof item === 'string' ? found(`"${item}" stands in the place of what is not released.`) : item));
}
