import type { FrameworkVersion, Statement, Theme } from '../framework.js';
import { BOARD_2026 } from './board-2026.js';

const BEFORE_2026: readonly Statement[] = [
  { conceptId: 'culture_lessons', text: 'We learn from digital projects that went wrong without seeking blame', reverse: false },
  { conceptId: 'culture_credit', text: 'We recognise in public the teams that change how they work', reverse: false },
];

const asIn2025 = (theme: Theme): Theme =>
  theme.code === 'culture' ? { ...theme, statements: [...theme.statements.slice(0, 1), ...BEFORE_2026] } : theme;

/**
 * The board digital leadership framework, 2025. It differs from 2026 in Culture alone: of its three statements only the first was kept.
 * All other statements have the words and the concepts of 2026.
 */
export const BOARD_2025: FrameworkVersion = {
  ...BOARD_2026,
  id: 'board-2025',
  version: '2025',
  themes: BOARD_2026.themes.map(asIn2025),
};
