import type { Finding } from '../attacks/finding.js';
import { stepOf } from '../facts/build-system.js';
import type { Answers, PeerAnswer, ShownAnswer } from '../fetch/answers.js';
import { readCsv } from './csv.js';

/** Whether a released number is somewhere told more exactly than its group is rounded, or differently. */
export function findSecondPrecision({ viewers }: Answers): Finding[] {
  return viewers.flatMap(({ asker, peers }) =>
    peers.flatMap((peer) => sayingsOf(peer).flatMap((saying) => judge(asker.id, peer, saying))),
  );
}

interface Saying {
  readonly where: string;
  readonly group: string;
  readonly what: string;
  readonly text: string;
}

function judge(audience: string, peer: PeerAnswer, { where, group, what, text }: Saying): Finding[] {
  const eligible = peer.groups.find(({ id }) => id === group)?.nEligible ?? 0;
  const told = (problem: string): Finding[] => [
    { attack: 'second precision', audience, text: `${where}: ${what} of ${group} in ${peer.round} is "${text}", ${problem}.` },
  ];
  const value = Number(text);
  const steps = value / stepOf(eligible);
  if (!Number.isNaN(value) && Math.abs(steps - Math.round(steps)) > 1e-6) return told(`finer than ${stepOf(eligible)}`);
  const first = firstOf(peer).get(`${group} ${what}`);
  if (first !== undefined && first !== text && Number(first) !== value) return told(`and "${first}" elsewhere`);
  return [];
}

const firsts = new WeakMap<PeerAnswer, Map<string, string>>();

/** What each number was called first. */
function firstOf(peer: PeerAnswer): Map<string, string> {
  const known =
    firsts.get(peer) ?? new Map([...sayingsOf(peer)].reverse().map(({ group, what, text }) => [`${group} ${what}`, text]));
  firsts.set(peer, known);
  return known;
}

function sayingsOf({ cells, matrices, file, round }: PeerAnswer): Saying[] {
  const shown = (group: string, what: string, answer: ShownAnswer | null | undefined): Saying[] => {
    if (!answer) return [];
    const ends = answer.value === null ? [] : [answer.value, answer.low, answer.high].map(String);
    return [answer.text, ...ends].map((text) => ({ where: 'a group', group, what, text }));
  };
  const fromCells = cells.flatMap(({ group, theme, mean, quartiles }) => [
    ...shown(group, `mean of ${theme}`, mean),
    ...['q1', 'median', 'q3'].flatMap((name, k) => shown(group, `${name} of ${theme}`, quartiles?.[k])),
  ]);
  const fromTables = matrices.flatMap(({ ids, themes }) =>
    themes.flatMap(({ theme, mean, text, status }) =>
      ids.flatMap((group, k): Saying[] => {
        const texts = [
          mean[k] === null || mean[k] === undefined ? [] : String(mean[k]),
          /^[1-5]/.test(text[k] ?? '') ? (text[k] ?? '') : [],
        ].flat();
        return status[k] === undefined
          ? []
          : texts.map((each) => ({ where: 'a table', group, what: `mean of ${theme}`, text: each }));
      }),
    ),
  );
  const fromFile = readCsv(file.body).rows.flatMap(({ group = '', theme = '', ...row }) =>
    ['mean', 'q1', 'median', 'q3'].flatMap((name): Saying[] =>
      row[name] ? [{ where: file.path || round, group, what: `${name} of ${theme}`, text: row[name] ?? '' }] : [],
    ),
  );
  return [...fromCells, ...fromTables, ...fromFile];
}
