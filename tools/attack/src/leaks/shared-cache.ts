import type { FileAnswer } from '../fetch/answers.js';
import type { Middleman } from '../testing/middleman.js';

/** A cache that knows what was asked and forgets who did. */
export function sharedCache(): Middleman {
  const kept = new Map<string, FileAnswer>();
  return async (asked, answer) => {
    if (asked.body?.includes('mutation')) return answer(asked);
    const key = `${asked.path} ${asked.body}`;
    const given = kept.get(key) ?? (await answer(asked));
    kept.set(key, given);
    return given;
  };
}

/** Answers that invite such a cache. */
export const keptForAll: Middleman = async (asked, answer) => {
  const given = await answer(asked);
  return { ...given, headers: { ...given.headers, 'cache-control': 'public, max-age=60' } };
};
