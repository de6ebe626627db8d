/** Why somebody was not signed in. */
export type SignInFault = 'expired' | 'refused' | 'unavailable' | 'unknown';

/** A sign-in that did not succeed, for a reason that the person can act on. */
export class SignInProblem extends Error {
  override readonly name = 'SignInProblem';

  constructor(
    readonly fault: SignInFault,
    options?: ErrorOptions,
  ) {
    super(`Sign-in did not succeed: ${fault}.`, options);
  }
}
