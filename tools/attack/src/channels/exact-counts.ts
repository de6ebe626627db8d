import type { Finding } from '../attacks/finding.js';
import type { Answers, MatrixAnswer, PeerAnswer } from '../fetch/answers.js';

const BANDS = new Set(['5 to 9', '10 to 19', '20 to 49', '50 or more']);
const REFUSAL = 'Not available at this level';
const STATUS = new Set(['RELEASED', 'NOT_AVAILABLE']);

/** Whether peers are told how many took part other than as a band, find figures in what describes a group, or read why something is not there. */
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
      .filter(({ text }) => /\d/.test(text))
      .map(({ id, text }) => found(`"${text}" describes ${id} in ${round}.`)),
    ...new Set(
      [...cells.flatMap(({ message }) => message ?? []), ...matrices.flatMap(refusalsIn)].filter((text) => text !== REFUSAL),
    ),
  ].map((item) => (typeof item === 'string' ? found(`"${item}" stands in the place of what is not released.`) : item));
}

/** What stands in a table in the place of a mean, and whatever else its cells are said to be. */
const refusalsIn = ({ themes }: MatrixAnswer): string[] =>
  themes.flatMap(({ status, text }) =>
    status.flatMap((each, k) => (each === 'RELEASED' ? [] : [text[k] ?? '', ...(STATUS.has(each) ? [] : [each])])),
  );
