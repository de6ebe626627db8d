/** What a board member says to a statement: 1 (strongly disagree) to 5 (strongly agree), "can't say", or nothing (null). */
export type Answer = 1 | 2 | 3 | 4 | 5 | 'cant_say' | null;

export const BOARD_ROLES = ['executive', 'non_executive'] as const;
export type BoardRole = (typeof BOARD_ROLES)[number];

/** One board member's answers, in the order of the framework's statements, theme after theme. Never shown singly. */
export interface BoardResponse {
  readonly role: BoardRole;
  readonly answers: readonly Answer[];
}
