import type { OdsCode } from '@boardmark/assessment';

/** `board_development`: with one board. `event`: with people of several trusts. */
export type SessionKind = 'board_development' | 'event';

/** A session of the support programme. */
export interface SupportSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly heldOn: string;
  readonly organisations: readonly OdsCode[];
  readonly attendees: number;
  /** Share of those who attended, 0 to 1 with two decimals, as decimal text. */
  readonly understandingRose: string;
  readonly confidenceRose: string;
}
