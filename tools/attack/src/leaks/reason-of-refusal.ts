import type { Middleman } from '../testing/middleman.js';

/** What is not released says why. */
export const reasonOfRefusal: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  return { ...given, body: given.body.replaceAll('Not available at this level', 'Fewer than five trusts submitted') };
};
