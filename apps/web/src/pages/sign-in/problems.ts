/** Why somebody has to sign in again, in words that say what to do. */
const PROBLEMS: Readonly<Record<string, string>> = {
  expired: 'That sign-in took too long, or was used already. Please begin again.',
  refused: 'The sign-in service did not let you in. Please try again.',
  unavailable:
    'The sign-in service cannot be reached at the moment. Please try again in a few minutes. Published data needs no sign-in.',
  unknown: 'You have signed in, but have no part in any assessment here. Ask your trust lead or an administrator to add you.',
  ended: 'Your session has ended. What was saved stays saved. Please sign in again.',
};

/** The words for a problem in the address; null for none and for one that is not known. */
export function problemWords(problem: string | null): string | null {
  return (problem !== null && Object.hasOwn(PROBLEMS, problem) ? PROBLEMS[problem] : null) ?? null;
}
