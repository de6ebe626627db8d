import type { Answers, CellAnswer, NamedAnswer, PeerAnswer, ViewerAnswers } from '../fetch/answers.js';
import { placesOf } from '../fetch/places.js';
import type { Evidence, NamedValue, SeenCell, SeenPerson, SeenRelease } from './evidence.js';
import { statementOf } from './statement-of.js';

type Scores = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Everything that was answered, as evidence.
 *
 * Released cells are those of the viewer who opened every group. Who took part, what holders know and what verifies a success are the scores that
 * regions were told by name, together those of everybody.
 *
 * @param known public knowledge: who runs several trusts, and which trust took over from which
 */
export function toEvidence(
  answers: Answers,
  known: Pick<Evidence, 'successions'> & { readonly persons: readonly SeenPerson[] },
): Evidence {
  const reader = answers.viewers.find(({ peers }) => peers.some(({ cells }) => cells.length > 0));
  const named = answers.viewers.flatMap(({ asker, named: list }) => (asker.regions.length > 0 ? list : []));
  const releases = answers.rounds.flatMap((round, position) => {
    const peer = reader?.peers.find((answer) => answer.round === round);
    return peer ? [toRelease(peer, position + 1, scoresOf(named, round))] : [];
  });
  const persons = answers.viewers.flatMap(({ asker: { id, trusts, systems, regions } }) =>
    id.startsWith('person:') ? [{ id, trusts, systems, regions }] : [],
  );
  return {
    releases,
    changes: [],
    persons: [...persons, ...known.persons],
    successions: known.successions,
    named: answers.viewers.flatMap(namedValues),
  };
}

function scoresOf(named: readonly NamedAnswer[], round: string): Scores {
  const scores = new Map<string, Map<string, number>>();
  for (const { theme, trust, score, round: of } of named)
    if (of === round) scores.set(theme, (scores.get(theme) ?? new Map<string, number>()).set(trust, score));
  return scores;
}

function toRelease(peer: PeerAnswer, position: number, scores: Scores): SeenRelease {
  const cells = peer.cells.flatMap((cell) => toCell(peer, cell, scores) ?? []);
  return { id: peer.round, round: peer.round, position, trusts: placesOf(peer.groups), cells, scores };
}

function toCell(
  { groups }: PeerAnswer,
  { group: id, theme, mean, quartiles, histogram }: CellAnswer,
  scores: Scores,
): SeenCell | null {
  const group = groups.find((each) => each.id === id);
  if (!group || !mean) return null;
  const members = group.members.map(({ code }) => code);
  const values = members.flatMap((code) => scores.get(theme)?.get(code) ?? []);
  const truth = values.length === 0 ? null : values.reduce((sum, x) => sum + x, 0) / values.length;
  const bins = histogram?.shares.map((share, k) => ({ from: histogram.from[k] ?? NaN, to: histogram.to[k] ?? NaN, share }));
  return {
    group: id,
    kind: group.kind,
    theme,
    members,
    mean: statementOf(mean, members.length, truth),
    quartiles: quartiles?.map((shown) => statementOf(shown, members.length, null)) ?? null,
    histogram: bins ?? null,
  };
}

function namedValues({ asker, named }: ViewerAnswers): NamedValue[] {
  return named.map(({ round, theme, trust }) => ({ viewer: asker.id, release: round, theme, trust }));
}
