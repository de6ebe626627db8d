import type { EarlierRelease, Holder, RegisteredPerson } from '../confidential-types.js';
import { holderIdOf, holdersOf, personsIn } from '../groups/holders.js';
import type { DisclosurePolicy } from '../policy.js';
import { checkSize } from '../release/check-size.js';
import { buildStructure } from '../release/proposals.js';
import { themePatterns } from '../release/theme-patterns.js';
import { holderFindings, type Told } from './holder-findings.js';
import type { ScopeFinding } from './scope-audit.js';

/**
 * What one release tells a person, for each pattern of participation: D6 and D5 of the cells released ({@link holderFindings}), and D4.
 *
 * @param id the person
 * @param persons everything that the person holds, under that id
 */
export function roundFindings(
  release: EarlierRelease,
  id: string,
  persons: readonly RegisteredPerson[],
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
    const fewest = groups.flatMap((group) => checkSize(group, submitted, [person], policy) ?? []).filter(({ by }) => by !== null);
    const outside: Told = {
      rule: 'outside',
      viewer: 'person',
      who: person.id,
      about: null,
      value: fewest.length === 0 ? null : Math.min(...fewest.map(({ value }) => value)),
      limit: policy.minimum.outsideKnowledge,
      keeps: fewest.length === 0,
    };
    return [...holderFindings(structure, person.id, policy), outside].map((told) => ({ ...told, round, version, themes }));
  });
}

/** Themes in which the same trusts took part and the same groups were released, in all of these releases; in the order of their names. */
export function patternsOf(releases: readonly EarlierRelease[]): (readonly string[])[] {
  const themes = [...new Set(releases.flatMap(({ participants }) => Object.keys(participants)))].sort();
  const patterns = themePatterns({ round: { themes }, trusts: [], scores: new Map(), earlier: releases });
  return patterns.map((pattern) => pattern.themes);
}
