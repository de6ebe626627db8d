import type { Clarity } from '../../gql/graphql.js';
import type { SystemsMatrixState } from '../../groups/use-systems-matrix.js';
import { settingPhrase } from '../../state/slice.js';
import type { ViewState } from '../../state/view-state.js';

/** The verdict where there is no clear difference; measure, scope, period and number of trusts; for like for like also how the level is made. */
export function amongSubtitle(
  measureName: string,
  { scores, setting }: Pick<ViewState, 'scores' | 'setting'>,
  roundName: string,
  { systems, england }: Pick<SystemsMatrixState, 'systems' | 'england'>,
  verdict?: { clarity: Clarity; difference: number | null },
): string {
  const kind = scores === 'like-for-like' ? 'like for like' : 'score';
  const n = systems.filter((system) => system.mean !== null).length;
  const unclear = setting === 'all' && verdict?.clarity === 'NONE' && verdict.difference !== null;
  const said = unclear ? 'No clear difference from England once all comparisons are allowed for. ' : '';
  const base = `${said}Mean ${measureName} ${kind}, ${n} systems, ${roundName}. ${england?.nOrganisations ?? 0} trusts, ${settingPhrase(setting)}. Scale from 1 to 5.`;
  if (scores === 'as-scored') return base;
  return `${base} Each level is the England mean plus the system’s difference from what its mix of trusts would suggest.`;
}
