import { Injectable } from '@nestjs/common';
import type { Answer, BoardResponse } from '@boardmark/scoring';
import type { EntityManager } from 'typeorm';
import type { BoardSubmission } from './board-inputs.js';

interface Row extends Omit<BoardSubmission, 'responses'> {
  readonly responses: { readonly role: BoardResponse['role']; readonly answers: (number | null)[] }[];
}

/** Sorted by what they say, so that the order in which they were stored makes no difference. */
const SIGNED_OFF = `
  SELECT s.organisation_code AS organisation, s.contents, s.board_size AS "boardSize",
         (SELECT coalesce(json_agg(json_build_object('role', p.role, 'answers', p.answers) ORDER BY p.role, p.answers), '[]')
          FROM response p WHERE p.submission_id = s.id) AS responses,
         (SELECT coalesce(json_object_agg(c.theme_code, c.score::float8 ORDER BY c.theme_code), '{}')
          FROM score c WHERE c.submission_id = s.id) AS scores
  FROM submission s JOIN organisation o ON o.code = s.organisation_code AND o.kind = 'trust'
  WHERE s.round_id = $1 AND s.signed_off_at IS NOT NULL
  ORDER BY 1`;

const toAnswer = (stored: number | null): Answer => (stored === 0 ? 'cant_say' : (stored as Answer));

/** What boards handed in and signed off; nobody but the release reads it. */
@Injectable()
export class BoardSubmissionsRepository {
  async signedOff(roundId: string, manager: EntityManager): Promise<BoardSubmission[]> {
    const rows = await manager.query<Row[]>(SIGNED_OFF, [roundId]);
    return rows.map((row) => ({
      ...row,
      responses: row.responses.map(({ role, answers }) => ({ role, answers: answers.map(toAnswer) })),
    }));
  }

  /** Writes the answers again in random order under new ids. */
  async reshuffle(roundId: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT reshuffle_responses($1)', [roundId]);
  }
}
