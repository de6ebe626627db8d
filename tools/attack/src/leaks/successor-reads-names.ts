import type { Evidence, NamedValue } from '../facts/evidence.js';

/** Leads of systems read the scores of their present trusts in earlier rounds too, by name. */
export function successorReadsNames(evidence: Evidence): Evidence {
  const [before, after] = [evidence.releases.at(0), evidence.releases.at(-1)];
  if (!before || !after) return evidence;
  const now = new Map(after.trusts.map(({ code, system }) => [code, system]));
  const named = [...before.scores].flatMap(([theme, scores]) =>
    [...scores.keys()].flatMap((trust): NamedValue[] => {
      const system = now.get(trust);
      return system === undefined ? [] : [{ viewer: `system:${system}`, release: before.id, theme, trust }];
    }),
  );
  return { ...evidence, named };
}
