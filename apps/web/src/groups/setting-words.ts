import { formatFixed } from '@boardmark/charts';
import { settingNoun, settingPlace } from '../state/slice.js';
import type { Scores, Setting } from '../state/view-state.js';
import type { GroupLevel } from './group-levels.js';

export interface SettingFindingOptions {
  name: string;
  measureName: string;
  setting: Setting;
  scores: Scores;
  /** The plotted value of the system; null without a score. */
  value: number | null;
  englandMean: number | null;
}

/** "In acute services Cheshire and Merseyside averages 3.6 on Well led, England 2.8". */
export function settingFinding({ name, measureName, setting, scores, value, englandMean }: SettingFindingOptions): string {
  if (value === null || englandMean === null) return `No ${settingNoun(setting)} is counted here`;
  const stands = scores === 'like-for-like' ? 'stands, like for like, at' : 'averages';
  return `In ${settingPlace(setting)} ${name} ${stands} ${formatFixed(value)} on ${measureName}, England ${formatFixed(englandMean)}`;
}

/** "In acute services Well led ranges from 2.0 to 3.8 between 42 systems, England 2.8". */
export function settingRange(
  groups: readonly GroupLevel[],
  noun: string,
  { measureName, setting, englandMean }: Pick<SettingFindingOptions, 'measureName' | 'setting' | 'englandMean'>,
): string {
  const means = groups.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  if (means.length === 0) return `No ${noun} counts a ${settingNoun(setting)}`.replace('a a', 'an a');
  const [low, high] = [formatFixed(Math.min(...means)), formatFixed(Math.max(...means))];
  const range =
    means.length === 1 ? `averages ${low} in one ${noun}` : `ranges from ${low} to ${high} between ${means.length} ${noun}s`;
  const england = englandMean === null ? '' : `, England ${formatFixed(englandMean)}`;
  return `In ${settingPlace(setting)} ${measureName} ${range}${england}`;
}

/** The groups to draw, and a sentence on those that count no trust in the chosen setting. */
export function countedIn(
  groups: readonly GroupLevel[],
  noun: string,
  setting: Setting,
): { counted: GroupLevel[]; leftOut: string | null } {
  if (setting === 'all') return { counted: [...groups], leftOut: null };
  const counted = groups.filter(({ nOrganisations }) => nOrganisations > 0);
  const n = groups.length - counted.length;
  if (n === 0) return { counted, leftOut: null };
  return { counted, leftOut: `${n} ${noun}${n === 1 ? ' counts' : 's count'} no ${settingNoun(setting)}.` };
}
