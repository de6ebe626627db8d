import {
  composeCells,
  describeShown,
  DISCLOSURE_POLICY,
  greedyRelease,
  holdersOf,
  type LedgerCell,
  type PeerGroup,
  registerGroups,
  type Shown,
} from '@boardmark/disclosure';
import { illustrativeSuccessions, registeredPeople } from '@boardmark/illustrative-data';
import { stepOf } from '../facts/build-system.js';
import type { Evidence, SeenCell, SeenRelease, Statement } from '../facts/evidence.js';
import { illustrativeRound, type InventedRound } from './illustrative-round.js';

/** A round released by the product's own rules, as an attacker sees it. */
export function releaseOf(round: InventedRound): SeenRelease {
  const { trusts } = round;
  const groups = registerGroups(trusts, DISCLOSURE_POLICY);
  const holders = holdersOf(trusts, registeredPeople);
  const cells = [...round.scores].flatMap(([theme, scores]) => {
    const submitted = new Set(scores.keys());
    const released = new Set(greedyRelease({ groups, trusts, submitted, holders, before: null }, DISCLOSURE_POLICY).released);
    const shown = groups.filter(({ id }) => released.has(id));
    return composeCells(shown, { theme, scores }, holders, DISCLOSURE_POLICY).map((cell) => seen(cell, groups));
  });
  return { id: round.id, round: round.id, position: round.position, trusts, cells, scores: round.scores };
}

function seen(cell: LedgerCell, groups: readonly PeerGroup[]): SeenCell {
  const group = groups.find(({ id }) => id === cell.group);
  if (!group) throw new Error(cell.group);
  const said = (shown: Shown): Statement => {
    const { low, high } = describeShown(shown);
    if (!('value' in shown)) return { value: null, low, high };
    const half = stepOf(group.members.length) / 2;
    return { value: shown.value, low: shown.value - half, high: shown.value + half };
  };
  const { quartiles } = cell;
  return {
    group: cell.group,
    kind: group.kind,
    theme: cell.theme,
    members: group.members,
    mean: said(cell.mean),
    quartiles: quartiles && [said(quartiles.q1), said(quartiles.median), said(quartiles.q3)],
    histogram: cell.histogram,
  };
}

/** What an attacker gathers from these rounds of invented England on these themes. */
export function releasedEvidence(rounds: readonly string[], themes: readonly string[]): Evidence {
  return {
    releases: rounds.map((id) => releaseOf(illustrativeRound(id, themes))),
    changes: [],
    persons: registeredPeople.map(({ id, trusts, systems, regions }) => ({ id: `person:${id}`, trusts, systems, regions })),
    successions: illustrativeSuccessions,
    named: [],
  };
}
