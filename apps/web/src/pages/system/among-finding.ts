import { asHeading } from '../../components/headline.js';
import { settingFinding } from '../../groups/setting-words.js';
import type { SystemsMatrixState } from '../../groups/use-systems-matrix.js';
import { settingPlace } from '../../state/slice.js';
import type { ViewState } from '../../state/view-state.js';

export interface AmongFindingOptions {
  system: { shortName: string };
  measure: { name: string };
  view: Pick<ViewState, 'setting' | 'scores'>;
  /** The sentence of the release, which speaks of all settings. */
  said: string | undefined;
  matrix: SystemsMatrixState;
  /** The plotted value of the system. */
  value: number | null | undefined;
}

/** The heading over all systems: the release's sentence, or the figure in the chosen care setting. */
export function amongFinding({ system, measure, view, said, matrix, value }: AmongFindingOptions): string {
  if (view.setting === 'all') return asHeading(said ?? measure.name);
  if (matrix.status !== 'ready' || matrix.stale) return `${system.shortName} on ${measure.name} in ${settingPlace(view.setting)}`;
  return settingFinding({
    name: system.shortName,
    measureName: measure.name,
    setting: view.setting,
    scores: view.scores,
    value: value ?? null,
    englandMean: matrix.england?.mean ?? null,
  });
}
