import type { OdsCode } from '@boardmark/assessment';
import type { ReferenceSuccession } from '@boardmark/reference-data';

/** Every organisation that one came from, over any number of steps, nearest first. */
export function predecessorsOf(
  code: OdsCode,
  successions: readonly Pick<ReferenceSuccession, 'predecessor' | 'successor'>[],
): OdsCode[] {
  const found = new Set([code]);
  for (const each of found) for (const { predecessor, successor } of successions) if (successor === each) found.add(predecessor);
  found.delete(code);
  return [...found];
}
