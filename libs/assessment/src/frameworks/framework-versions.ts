import type { FrameworkVersion } from '../framework.js';
import { BOARD_2026 } from './board-2026.js';
import { WGLL_2021, WGLL_2025, WGLL_COMPARABLE } from './wgll.js';

/** Every framework version that ships, in the order in which they are listed. */
export const FRAMEWORK_VERSIONS: readonly FrameworkVersion[] = [WGLL_2021, WGLL_2025, WGLL_COMPARABLE, BOARD_2026];

/**
 * The framework version with this id, or undefined when none ships under it.
 *
 * @example findFrameworkVersion('wgll-2025')?.themes.length // 7
 */
export function findFrameworkVersion(id: string): FrameworkVersion | undefined {
  return FRAMEWORK_VERSIONS.find((version) => version.id === id);
}
