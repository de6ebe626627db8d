import type { OdsCode } from '@boardmark/assessment';
import { type SupportSession, supportSessions } from '@boardmark/illustrative-data';
import { Injectable } from '@nestjs/common';

const WORDS: Readonly<Record<SupportSession['kind'], string>> = {
  board_development: 'Board development session',
  event: 'Event of the support programme',
};

export interface HeldSession {
  readonly date: string;
  readonly text: string;
}

/** Sessions of the support programme; so far only the invented world has any. */
@Injectable()
export class SupportSessionsService {
  /** Sessions of one trust, oldest first. */
  ofTrust(code: OdsCode): HeldSession[] {
    return supportSessions
      .filter(({ organisations }) => organisations.includes(code))
      .map(({ heldOn, kind }) => ({ date: heldOn, text: WORDS[kind] }))
      .sort((a, b) => (a.date < b.date ? -1 : 1));
  }
}
