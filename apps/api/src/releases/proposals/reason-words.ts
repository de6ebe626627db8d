import type { RefusalReason } from '@boardmark/disclosure';

/** Why a group is withheld, for the administrator alone. */
export const REASON_WORDS: Readonly<Record<RefusalReason, string>> = {
  k: 'Too few trusts submitted',
  h: 'With what else is released, it would say too much about one trust',
  support: 'A combination of released figures would be about fewer than five trusts',
  holder: 'It would tell too much to somebody who knows some of the trusts by name',
  coalition: 'It would tell too much to two viewers who share what they know',
  series: 'With the rounds before, it would say too much about one trust',
  revision: 'Beside the version before, it would give away what was corrected',
  tripwire: 'The figures as they are leave too narrow a range for one trust',
};
