/** What a pass over candidates ends with. */
export interface Acceptance<Candidate, Breach> {
  readonly accepted: readonly Candidate[];
  readonly refused: readonly { readonly candidate: Candidate; readonly breach: Breach }[];
}

/**
 * Accepts candidates one after another, each unless it would break a rule together with those accepted before it.
 *
 * `breach` must be monotone: what breaks a rule breaks it with more as well. So a whole run is tried at once and, where it fails, bisected to the first
 * candidate that fails; the outcome is exactly that of asking one by one, at about log₂ n questions for each refusal. Throws nothing of its own.
 *
 * @param breach the rule that a list, in order, breaks by its last member at the latest; null when it breaks none
 * @example acceptInOrder([3, 4, 2], (list) => (sum(list) > 6 ? 'too much' : null)) // accepted 3, 2; refused 4
 */
export function acceptInOrder<Candidate, Breach>(
  candidates: readonly Candidate[],
  breach: (list: readonly Candidate[]) => Breach | null,
): Acceptance<Candidate, Breach> {
  const accepted: Candidate[] = [];
  const refused: { candidate: Candidate; breach: Breach }[] = [];
  let rest = candidates;
  while (rest.length > 0) {
    let found = breach([...accepted, ...rest]);
    if (found === null) return { accepted: [...accepted, ...rest], refused };
    let passes = 0;
    let fails = rest.length;
    while (fails - passes > 1) {
      const middle = Math.floor((passes + fails) / 2);
      const outcome = breach([...accepted, ...rest.slice(0, middle)]);
      if (outcome === null) passes = middle;
      else [fails, found] = [middle, outcome];
    }
    accepted.push(...rest.slice(0, passes));
    refused.push({ candidate: rest[passes] as Candidate, breach: found });
    rest = rest.slice(fails);
  }
  return { accepted, refused };
}
