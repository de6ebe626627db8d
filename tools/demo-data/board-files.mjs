import { BOARD_2025, BOARD_2026 } from '@boardmark/assessment';
import { answerRows, statementDifficulty } from './answers.mjs';
import { csv } from './csv.mjs';
import { stream } from './random.mjs';
import { suppliedScores } from './supplied-scores.mjs';

const FRAMEWORKS = [BOARD_2025, BOARD_2026];

/** The files of the board rounds: answers, and the scores that some trusts supply instead. */
export function boardFiles({ seed }, rounds, { plan, truths, boards, renew }) {
  const difficulty = statementDifficulty(FRAMEWORKS, stream(seed, 'statements'));
  return rounds.flatMap((round, step) => {
    const { themes } = FRAMEWORKS.find(({ id }) => id === round.frameworkVersion);
    const random = stream(seed, `answers of ${round.id}`);
    const common = { ways: plan[step], truth: truths[step], random };
    const concepts = themes.flatMap(({ statements }) => statements.map(({ conceptId }) => conceptId));
    if (step > 0) renew();
    return [
      {
        name: round.files[0],
        content: csv(
          ['ods_code', 'role', 'board_size', ...concepts].join(','),
          answerRows({ ...common, boards, themes, difficulty }),
        ),
      },
      ...round.scoreFiles.map((name) => ({ name, content: suppliedScores(common) })),
    ];
  });
}
