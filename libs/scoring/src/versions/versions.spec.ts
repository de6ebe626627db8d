import { BOARD_2025, BOARD_2026, type FrameworkVersion } from '@boardmark/assessment';
import fc from 'fast-check';
import type { BoardResponse } from '../board-response.js';
import { scoreBoard } from '../score-board.js';
import { ARBITRARY_FRAMEWORK, arbitraryBoard } from '../testing/arbitrary-board.js';
import { compareVersions } from './compare-versions.js';
import { likeForLikeScores } from './like-for-like-scores.js';

const version = (...concepts: string[]): FrameworkVersion => ({
  ...BOARD_2026,
  themes: [
    { ...BOARD_2026.themes[0]!, statements: concepts.map((conceptId) => ({ conceptId, text: conceptId, reverse: false })) },
  ],
});
const compared = (before: string, after: string) => compareVersions(version(...before), version(...after))[0];
const shared = (result: ReturnType<typeof scoreBoard>) =>
  result.themes.map(({ nValid, score, standIn, standardError }) => ({ nValid, score, standIn, standardError }));

describe('compareVersions', () => {
  it('finds the break on Culture between 2025 and 2026 and nothing else', () => {
    const themes = compareVersions(BOARD_2025, BOARD_2026);
    expect(themes.at(-1)).toEqual({ theme: 'culture', overlap: 0.2, shared: 1, comparable: false });
    expect(themes.slice(0, -1).map(({ overlap, comparable }) => [overlap, comparable])).toEqual(Array(7).fill([1, true]));
  });
  it.each([
    ['four of five', 'abcd', 'abcde', true],
    ['four of six', 'abcde', 'abcdf', false],
    ['eight of ten', 'abcdefghi', 'abcdefghj', true],
    ['all of three, in another order', 'abc', 'cab', true],
    ['all, but two only', 'ab', 'ab', false],
    ['nothing', '', '', false],
  ])('needs 80 % and three: %s', (_, before, after, comparable) => expect(compared(before, after)?.comparable).toBe(comparable));
  it('knows no theme that one version lacks', () => {
    const [theme] = compareVersions({ ...BOARD_2026, themes: [] }, version('a', 'b', 'c'));
    expect(theme).toMatchObject({ overlap: 0, shared: 0, comparable: false });
  });
});

describe('likeForLikeScores', () => {
  const board = (...rows: string[]): BoardResponse[] =>
    rows.map((row) => ({ role: 'executive', answers: [...row].map(Number) as BoardResponse['answers'] }));

  it('scores both rounds on what both asked, wherever it stands', () => {
    const before = { framework: version(...'abcd'), responses: board('2341', '2341', '3341', '3341', '3431') };
    const after = { framework: version(...'cebad'), responses: board('45322', '45322', '45322', '44322', '44322') };
    const [theme] = likeForLikeScores(before, after);
    expect(theme).toMatchObject({ comparable: true, before: { score: 2.65, nValid: 5 }, after: { score: 2.75, nValid: 5 } });
    expect(scoreBoard(after.framework, after.responses).themes[0]?.score).toBe(3.12);
  });
  it('breaks where the statements changed', () => {
    const answers = Array(24).fill(4);
    const responses: BoardResponse[] = Array(6).fill({ role: 'executive', answers });
    const themes = likeForLikeScores({ framework: BOARD_2025, responses }, { framework: BOARD_2026, responses });
    expect(themes.map(({ before, after }) => [before?.score, after?.score])).toEqual([
      ...Array(7).fill([4, 4]),
      [undefined, undefined],
    ]);
  });
  it('find a theme wherever it stands in the earlier version', () => {
    const [first, second] = BOARD_2026.themes;
    const responses = board(...Array<string>(5).fill('333444'));
    const before = { framework: { ...BOARD_2026, themes: [second!, first!] }, responses };
    const after = { framework: { ...BOARD_2026, themes: [first!, second!] }, responses };
    const pairs = likeForLikeScores(before, after).map((theme) => [theme.before?.score, theme.after?.score]);
    expect(pairs).toEqual([
      [4, 3],
      [3, 4],
    ]);
  });
  it('are those of scoreBoard when nothing changed', () => {
    const comparable = compareVersions(ARBITRARY_FRAMEWORK, ARBITRARY_FRAMEWORK).map((theme) => theme.comparable);
    expect(comparable).toEqual([false, false, true, true, true]);
    fc.assert(
      fc.property(arbitraryBoard, arbitraryBoard, (first, second) => {
        const [before, after] = [first, second].map((responses) => ({ framework: ARBITRARY_FRAMEWORK, responses }));
        const themes = likeForLikeScores(before!, after!).slice(2);
        expect(themes.map((theme) => theme.before)).toEqual(shared(scoreBoard(ARBITRARY_FRAMEWORK, first)).slice(2));
        expect(themes.map((theme) => theme.after)).toEqual(shared(scoreBoard(ARBITRARY_FRAMEWORK, second)).slice(2));
      }),
    );
  });
});
