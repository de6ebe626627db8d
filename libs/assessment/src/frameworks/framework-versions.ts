import type { FrameworkVersion } from '../framework.js';
import { BOARD_2025 } from './board-2025.js';
import { BOARD_2026 } from './board-2026.js';
import { WGLL_2021, WGLL_2025, WGLL_COMPARABLE } from './wgll.js';

/** Every framework version that ships, in the order in which they are listed. */
export const FRAMEWORK_VERSIONS: readonly FrameworkVersion[] = [WGLL_2021, WGLL_2025, WGLL_COMPARABLE, BOARD_2025, BOARD_2026];
