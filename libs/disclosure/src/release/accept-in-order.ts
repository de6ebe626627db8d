/** What a pass over candidates ends with. */
export interface Acceptance<Candidate, Breach> {
  readonly accepted: readonly Candidate[];
  readonly refused: readonly { readonly candidate: Candidate; readonly breach: Breach }[];
}

/**
 * Accepts candidates one after another, each unless it would break a rule together with those accepted before it.
 *
 * `breach` must be monotone, for every rule and reader: what breaks a rule breaks it with more as well. So a whole run is tried at once; where it
 * fails, the first candidate with which *that* rule breaks is found by bisection, asking about nothing else, and whatever comes before it is tried
 * in full again. The outcome is exactly that of asking one by one. Throws nothing of its own.
 *
 * @param breach the first rule that a list breaks; null when it breaks none. With `like`, whether it breaks that one
 * @example acceptInOrder([3, 4, 2], (list) => (sum(list) > 6 ? 'too much' : null)) // accepted 3, 2; refused 4
 */
export function acceptInOrder<Candidate, Breach>(
  candidates: readonly Candidate[],
  breach: (list: readonly Candidate[], like?: Breach) => Breach | null,
): Acceptance<Candidate, Breach> {
  const accepted: Candidate[] = [];
  const refused: { candidate: Candidate; breach: Breach }[] = [];
  let rest = candidates;
  while (rest.length > 0) {
    const first = firstFailure(accepted, rest, breach);
    if (first === null) return { accepted: [...accepted, ...rest], refused };
    accepted.push(...rest.slice(0, first.place));
    refused.push({ candidate: rest[first.place] as Candidate, breach: first.breach });
    rest = rest.slice(first.place + 1);
  }
  return { accepted, refused };
}

function firstFailure<Candidate, Breach>(
  accepted: readonly Candidate[],
  rest: readonly Candidate[],
  breach: (list: readonly Candidate[], like?: Breach) => Breach | null,
): { place: number; breach: Breach } | null {
  let fails = rest.length;
  let found: Breach | null = null;
  for (;;) {
    const outcome = breach([...accepted, ...rest.slice(0, fails)]);
    if (outcome === null) return found === null ? null : { place: fails, breach: found };
    found = outcome;
    let passes = 0;
    while (fails - passes > 1) {
      const middle = Math.floor((passes + fails) / 2);
      const again = breach([...accepted, ...rest.slice(0, middle)], found);
      if (again === null) passes = middle;
      else [fails, found] = [middle, again];
    }
    if (passes === 0) return { place: 0, breach: found };
    fails = passes;
  }
}
