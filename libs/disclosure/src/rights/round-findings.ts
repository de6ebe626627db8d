import type { AuditedTrust, EarlierRelease, Holder, PeerGroup, RegisteredPerson } from '../confidential-types.js';
import { holderIdOf, holdersOf, personsIn } from '../groups/holders.js';
import type { DisclosurePolicy } from '../policy.js';
import { checkSize } from '../release/check-size.js';
import { buildStructure } from '../release/proposals.js';
import { themePatterns } from '../release/theme-patterns.js';
import { holderFindings, type Told } from './holder-findings.js';
import type { ScopeContext, ScopeFinding } from './scope-audit.js';
import { haveBecomeOne } from './trusts-of-person.js';

/**
 * What one release tells a person, for each pattern of participation: D6 and D5 of the cells released ({@link holderFindings}), and D4 with them.
 *
 * @param id the person
 * @param persons everything that the person holds, under that id
 */
export function roundFindings(
  release: EarlierRelease,
  id: string,
  persons: readonly RegisteredPerson[],
  { successors }: ScopeContext,
  policy: DisclosurePolicy,
): ScopeFinding[] {
  const { round, version, trusts, participants } = release;
  const holders = holdersOf(trusts, personsIn(round, persons));
  const nothing: Holder = { id: holderIdOf(id), kind: 'person', trusts: [] };
  const person = holders.find((holder) => holder.id === nothing.id) ?? nothing;
  return patternsOf([release]).flatMap((themes) => {
    const theme = themes[0] ?? '';
    const shown = new Set(release.released[theme]);
    const groups = release.groups.filter((group) => shown.has(group.id));
    const submitted = new Map(
      trusts.filter(({ code }) => participants[theme]?.includes(code)).map((trust) => [trust.code, trust]),
    );
    const list = groups.map((group) => ({ id: group.id, group, panel: false }));
    const structure = buildStructure({ trusts, submitted: new Set(submitted.keys()), holders, before: null }, list, false);
    const together = haveBecomeOne(
      person.trusts.filter((code) => submitted.has(code)),
      successors,
    );
    const asked = holderFindings(structure, person.id, together, policy);
    const findings = asked.some(({ rule }) => rule === 'support')
      ? [...asked, outsideOf(person, groups, submitted, policy)]
      : asked;
    return findings.map((told) => ({ ...told, round, version, themes }));
  });
}

/** D4: the fewest trusts of a cell that the person does not know. */
function outsideOf(
  person: Holder,
  groups: readonly PeerGroup[],
  submitted: ReadonlyMap<string, AuditedTrust>,
  policy: DisclosurePolicy,
): Told {
  const few = groups.flatMap((group) => checkSize(group, submitted, [person], policy) ?? []).filter(({ by }) => by !== null);
  const value = few.length === 0 ? null : Math.min(...few.map((each) => each.value));
  const limit = policy.minimum.outsideKnowledge;
  return { rule: 'outside', viewer: 'person', who: person.id, about: null, value, limit, keeps: value === null };
}

/** Themes in which the same trusts took part and the same groups were released, in all of these releases; in the order of their names. */
export function patternsOf(releases: readonly EarlierRelease[]): (readonly string[])[] {
  const themes = [...new Set(releases.flatMap(({ participants }) => Object.keys(participants)))].sort();
  const patterns = themePatterns({ round: { themes }, trusts: [], scores: new Map(), earlier: releases });
  return patterns.map((pattern) => pattern.themes);
}
