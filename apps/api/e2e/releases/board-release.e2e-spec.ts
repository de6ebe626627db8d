import { BoardReleasesService } from '../../src/releases/board/board-releases.service.js';
import { CannotReleaseError } from '../../src/releases/cannot-release.js';
import { useBoardRounds } from '../harness/use-board-rounds.js';

const PATIENCE_MS = 240_000;
const round = useBoardRounds();
const service = () => round.get(BoardReleasesService);
const ANSWERS = `SELECT r.id FROM response r JOIN submission s ON s.id = r.submission_id WHERE s.round_id = 'board-r1'`;
const PREPARED = { preparedBy: 'Ada Example', reason: null, actor: 'administrator' };

describe('the release of a confidential round', () => {
  let hash: string;

  it(
    'closes the round, stores what would be released and releases nothing',
    async () => {
      const before = await round.query<{ id: string }>(ANSWERS);
      hash = await service().prepare('board-r1', PREPARED);
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(await round.query(`SELECT status FROM round WHERE id = 'board-r1'`)).toEqual([{ status: 'closed' }]);
      expect(await round.query('SELECT content_hash, prepared_by FROM release_proposal')).toEqual([
        { content_hash: hash, prepared_by: 'Ada Example' },
      ]);
      expect(await round.query(`SELECT 1 FROM release WHERE round_id = 'board-r1'`)).toEqual([]);
      const after = new Set((await round.query<{ id: string }>(ANSWERS)).map(({ id }) => id));
      expect(after.size).toBe(before.length);
      expect(before.filter(({ id }) => after.has(id))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it.each([
    ['the same person, in other letters', { confirmedBy: ' ada  EXAMPLE ' }, 'another person'],
    ['nobody', { confirmedBy: ' ' }, 'Say who'],
    [
      'another person who read something else',
      { confirmedBy: 'Ben Example', contentHash: '0'.repeat(64) },
      'not what was prepared',
    ],
  ])(
    'is not confirmed by %s',
    async (_, confirmation, message) => {
      const confirm = service().confirm('board-r1', { contentHash: hash, ...confirmation });
      await expect(confirm).rejects.toThrow(CannotReleaseError);
      await expect(service().confirm('board-r1', { contentHash: hash, ...confirmation })).rejects.toThrow(message);
      expect(await round.query(`SELECT 1 FROM release WHERE round_id = 'board-r1'`)).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'is confirmed by another person, who gets exactly what was prepared, with its audit',
    async () => {
      const head = await service().confirm('board-r1', { contentHash: hash, confirmedBy: 'Ben Example', actor: 'another' });
      expect(head).toMatchObject({ version: 1, contentHash: hash });
      expect(await round.query('SELECT prepared_by, confirmed_by, reason FROM release_audit')).toEqual([
        { prepared_by: 'Ada Example', confirmed_by: 'Ben Example', reason: null },
      ]);
      expect(await round.query('SELECT 1 FROM release_proposal')).toEqual([]);
      const [counts] = await round.query<Record<string, number>>(
        `SELECT (SELECT count(*)::int FROM ledger_group) AS groups, (SELECT count(*)::int FROM ledger_cell) AS cells,
                (SELECT count(*)::int FROM named_submission) AS trusts, (SELECT count(*)::int FROM named_result) AS results`,
      );
      expect(counts?.['trusts']).toBeGreaterThan(195);
      expect(counts?.['groups']).toBeGreaterThan(50);
      expect(counts?.['cells']).toBeGreaterThan(150);
      expect(counts?.['results']).toBeGreaterThan(1_400);
    },
    PATIENCE_MS,
  );

  it(
    'is the same release when it is computed again, whatever the order in which answers are stored',
    async () => {
      await round.query(`SELECT reshuffle_responses('board-r1')`);
      const again = await service().release('board-r1', {
        preparedBy: 'Ada Example',
        confirmedBy: 'Ben Example',
        reason: 'method',
      });
      expect(again).toMatchObject({ version: 1, contentHash: hash });
    },
    PATIENCE_MS,
  );

  it('stands in the audit log with who signed, and with the closing of the round', async () => {
    const entries = await round.query(
      `SELECT actor, action, details->>'contentHash' AS hash, details->>'confirmedBy' AS by FROM audit_entry
       WHERE subject = 'round:board-r1' ORDER BY seq`,
    );
    const confirmed = { actor: 'boardmark', action: 'release_confirmed', hash, by: 'Ben Example' };
    expect(entries).toEqual([
      { actor: 'administrator', action: 'round_closed', hash: null, by: null },
      { actor: 'administrator', action: 'release_proposed', hash, by: null },
      { ...confirmed, actor: 'another' },
      confirmed,
    ]);
  });

  it(
    'asks for a reason before there is another version',
    async () => {
      await expect(service().prepare('board-r1', PREPARED)).rejects.toThrow('Say why there is another version');
    },
    PATIENCE_MS,
  );

  it('stores no mean of a group that cannot be released', async () => {
    const small = await round.query(
      `SELECT 1 FROM ledger_cell c JOIN ledger_group g ON g.release_id = c.release_id AND g.id = c.group_id WHERE g.n_eligible < 5`,
    );
    expect(small).toEqual([]);
  });
});
