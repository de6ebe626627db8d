import type { OdsCode } from '../vocabulary.js';

export const RESPONSE_ROLES = ['executive', 'non_executive'] as const;
export type ResponseRole = (typeof RESPONSE_ROLES)[number];

/** What an answer is stored as: 1 (strongly disagree) to 5 (strongly agree), 0 for "can't say", null for a skipped statement. */
export type StoredAnswer = 0 | 1 | 2 | 3 | 4 | 5 | null;

/** The answers of one board member, in the order of the framework's statements, theme after theme. Never shown singly. */
export interface ResponseRecord {
  readonly organisation: OdsCode;
  /** Members of the board, whether they answered or not. */
  readonly boardSize: number;
  readonly role: ResponseRole;
  readonly answers: readonly StoredAnswer[];
}
