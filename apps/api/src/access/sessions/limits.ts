/** A session nobody uses ends after this many minutes. */
export const IDLE_MINUTES = 30;
/** Every session ends after this many hours. */
export const ABSOLUTE_HOURS = 12;
/** A sign-in that takes longer than this many minutes has to begin again. */
export const SIGN_IN_MINUTES = 10;
