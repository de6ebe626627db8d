import { performance } from 'node:perf_hooks';
import { scoreBoard, suppliedBoard } from '@boardmark/scoring';

/**
 * Scores and releases rounds one after another, each with those before it in mind, and tells how long each took.
 *
 * @param rounds as `inventedRounds` gives them
 * @param persons registered people, who know what they know in every round
 * @param decide makes a ledger of a table
 * @returns for each round the ledger, the table and milliseconds
 */
export async function releaseRounds(rounds, persons, decide, onRelease = () => undefined) {
  const earlier = [];
  for (const round of rounds) {
    const start = performance.now();
    const { id, position, series, framework, trusts, submissions, successors } = round;
    const themes = framework.themes.map(({ code }) => code);
    const scores = new Map(
      submissions.map(({ trust, responses, boardSize, scores: supplied }) => {
        const result = responses ? scoreBoard(framework, responses, boardSize) : suppliedBoard(framework, supplied);
        return [trust, result.themes.map(({ score }) => score)];
      }),
    );
    const scored = performance.now() - start;
    const table = { round: { id, position, series, themes }, trusts, scores, persons, successors, earlier: [...earlier] };
    const ledger = await decide(table);
    earlier.push(remember(table, ledger));
    onRelease({ id, ledger, table, scored, took: performance.now() - start });
  }
}

function remember({ round: { position, themes }, trusts, scores }, { groups, cells, audit }) {
  const byTheme = (value) => Object.fromEntries(themes.map((theme, t) => [theme, value(theme, t)]));
  const scored = (t) => [...scores].flatMap(([trust, row]) => (row[t] === null ? [] : [[trust, row[t]]]));
  return {
    round: position,
    version: 1,
    trusts,
    participants: byTheme((_, t) => scored(t).map(([trust]) => trust)),
    released: byTheme((theme) => cells.flatMap((cell) => (cell.theme === theme ? cell.group : []))),
    groups,
    cells,
    scores: byTheme((_, t) => Object.fromEntries(scored(t))),
    ladder: audit.ladder,
  };
}
