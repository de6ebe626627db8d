import type { Theme } from '../framework.js';
import { WGLL_2025 } from '../frameworks/wgll.js';
import { GUIDANCE } from './guidance.js';

const HIGHEST = 5;
/** Levels from this one on are reached by the later steps. */
const LATE = 4;

/** What comes after a level on one theme. */
export interface NextLevelGuidance {
  /** The level to reach, 2 to 5. */
  readonly to: number;
  /** What a board at that level does. */
  readonly picture: string;
  /** One for each statement of the theme, in its order. */
  readonly steps: readonly { readonly text: string; readonly statement: string }[];
  /** Names of related published measures. */
  readonly measures: readonly string[];
}

/**
 * What the next level of a theme looks like and one step for each of its statements.
 *
 * to = min(level + 1, 5): a board at level 5 is shown what keeps it there. Steps towards the levels 2 and 3 are the early ones, towards
 * 4 and 5 the late ones; a statement that no guidance knows has none.
 *
 * @param level 1 to 5
 * @returns null for a theme without guidance
 * @example nextLevel(theme, 2)?.to // 3
 */
export function nextLevel(theme: Pick<Theme, 'code' | 'statements'>, level: number): NextLevelGuidance | null {
  const guidance = GUIDANCE.find((candidate) => candidate.theme === theme.code);
  if (!guidance) return null;
  const to = Math.min(level + 1, HIGHEST);
  const steps = theme.statements.flatMap(({ conceptId, text }) => {
    const step = guidance.steps[conceptId];
    return step ? [{ text: to >= LATE ? step.late : step.early, statement: text }] : [];
  });
  const measures = WGLL_2025.themes.filter(({ code }) => guidance.measures.includes(code)).map(({ name }) => name);
  return { to, picture: guidance.pictures[to - 1] ?? '', steps, measures };
}
