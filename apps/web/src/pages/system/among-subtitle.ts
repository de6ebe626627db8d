import type { SystemsMatrixState } from '../../groups/use-systems-matrix.js';
import { settingPhrase } from '../../state/slice.js';
import type { ViewState } from '../../state/view-state.js';

/** Measure, scope, period and number of trusts; for like for like also how the level is made. */
export function amongSubtitle(
  measureName: string,
  { scores, setting }: Pick<ViewState, 'scores' | 'setting'>,
  roundName: string,
  { systems, england }: Pick<SystemsMatrixState, 'systems' | 'england'>,
): string {
  const kind = scores === 'like-for-like' ? 'like for like' : 'score';
  const n = systems.filter((system) => system.mean !== null).length;
  const base = `Mean ${measureName} ${kind}, ${n} systems, ${roundName}. ${england?.nOrganisations ?? 0} trusts, ${settingPhrase(setting)}. Scale from 1 to 5.`;
  if (scores === 'as-scored') return base;
  return `${base} Each level is the England mean plus the system’s difference from what its mix of trusts would suggest.`;
}
