import { illustrativeOrganisations } from './index.js';
import { answersByTrust, boardRounds, mean, memberMeans, scoresOfRound, standardDeviation } from './testing/answers.js';

const scores = boardRounds.map(({ id }) => scoresOfRound(id));
const THEMES = [0, 1, 2, 3, 4, 5, 6, 7];
const column = (round: number, theme: number) => [...scores[round]!.values()].flatMap((own) => own[theme] ?? []);

/** Changes of a theme from a round to the next, of the trusts that have both scores. */
const changes = (round: number, theme: number) =>
  [...scores[round]!].flatMap(([code, own]) => {
    const [before, after] = [own[theme], scores[round + 1]!.get(code)?.[theme]];
    return before == null || after == null ? [] : [after - before];
  });

describe('the spread of the answers', () => {
  it('between trusts is about 0.45 within a theme', () => {
    const spreads = scores.flatMap((_, round) => THEMES.map((theme) => standardDeviation(column(round, theme))));
    expect(mean(spreads)).toBeGreaterThan(0.42);
    expect(mean(spreads)).toBeLessThan(0.48);
    expect(Math.min(...spreads)).toBeGreaterThan(0.36);
    expect(Math.max(...spreads)).toBeLessThan(0.56);
  });

  it('within a board is about 0.7', () => {
    const variances = boardRounds.flatMap(({ id }) =>
      [...answersByTrust(id).values()].flatMap((board) =>
        THEMES.map((theme) => memberMeans(board, theme))
          .filter((means) => means.length >= 5)
          .map((means) => standardDeviation(means) ** 2),
      ),
    );
    expect(Math.sqrt(mean(variances))).toBeGreaterThan(0.64);
    expect(Math.sqrt(mean(variances))).toBeLessThan(0.76);
  });

  it.each([1, 2, 3, 4, 5])(
    'of changes after round %i is about 0.25, and a little more for who happened to answer',
    (position) => {
      const spreads = THEMES.map((theme) => standardDeviation(changes(position - 1, theme)));
      expect(mean(spreads)).toBeGreaterThan(0.23);
      expect(mean(spreads)).toBeLessThan(0.31);
    },
  );

  it('leaves a mild national rise', () => {
    const rises = [0, 1, 2, 3, 4].map((round) => mean(THEMES.map((theme) => mean(changes(round, theme)))));
    expect(Math.min(...rises)).toBeGreaterThan(0);
    expect(mean(rises)).toBeLessThan(0.08);
  });

  it('puts acute specialist trusts above ambulance trusts', () => {
    const sectorOf = new Map(illustrativeOrganisations.map(({ code, sector }) => [code, sector]));
    const level = (sector: string) =>
      mean(
        scores.flatMap((round) =>
          [...round].filter(([code]) => sectorOf.get(code) === sector).flatMap(([, own]) => own.flatMap((x) => x ?? [])),
        ),
      );
    expect(level('acute_specialist') - level('ambulance')).toBeGreaterThan(0.15);
  });

  it("makes non-executives say can't say more often, most of all on users", () => {
    const rows = boardRounds.flatMap(({ id }) => [...answersByTrust(id).values()].flat());
    const rate = (role: string, from: number, to: number) => {
      const cells = rows.filter((row) => row.role === role).flatMap((row) => row.cells.slice(from, to));
      return cells.filter((cell) => cell === "can't say").length / cells.length;
    };
    expect(rate('non_executive', 0, 24)).toBeGreaterThan(2 * rate('executive', 0, 24));
    expect(rate('non_executive', 18, 21)).toBeGreaterThan(0.1);
  });
});
