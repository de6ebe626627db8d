import type { Middleman } from '../testing/middleman.js';
import { rewriteGroups } from '../testing/rewrite.js';

/** Each group says how many of its trusts did not submit. */
export const nonSubmitters: Middleman = async (asked, answer) =>
  rewriteGroups(await answer(asked), (groups) =>
    groups.map((group) => ({ ...group, submitters: `all but ${Math.ceil(group.nEligible / 10)}` })),
  );
