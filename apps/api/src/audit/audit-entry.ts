import type { AuditAction } from '../graphql/enums.js';

/** Facts about what was done: names, counts and identifiers; never a score, nor what would tell who gave which response. */
export type AuditDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What somebody did, before it has its place in the log. */
export interface NewAuditEntry {
  /** Id of the viewer; {@link COMMAND_LINE} or {@link SERVICE} where nobody asked through a browser. */
  readonly actor: string;
  readonly action: AuditAction;
  /** What it was done to, such as `trust:RJR@board-2026`. */
  readonly subject: string;
  readonly details?: AuditDetails;
}

/** What the hash of an entry is over, apart from the hash before it. */
export interface AuditContent extends Required<NewAuditEntry> {
  /** UTC, ISO 8601, to the microsecond. */
  readonly at: string;
}

/** An entry in its place: `seq` counts from 1 without gaps. */
export interface AuditEntry extends AuditContent {
  readonly seq: number;
  readonly previousHash: string;
  readonly hash: string;
}

/** Whoever may run commands on the machine. */
export const COMMAND_LINE = 'command line';

/** Boardmark itself, for the rounds that ship. */
export const SERVICE = 'boardmark';
