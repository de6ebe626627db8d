/** What every chart of change shows. */
export const CHANGE_SERIES =
  'Overall score on the domains that both rounds share: a series of its own, not comparable with the seven measures.';
