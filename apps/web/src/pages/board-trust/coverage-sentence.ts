import type { Trust } from './TrustPage.js';

type Coverage = Pick<Trust, 'submitted' | 'suppliedAsScores' | 'nResponses' | 'boardSize'>;

/** Who answered, in a sentence. */
export function coverageSentence({ submitted, suppliedAsScores, nResponses, boardSize }: Coverage): string {
  if (!submitted) return 'The board did not submit in this round.';
  if (suppliedAsScores) return 'The board sent scores by theme, not the answers of its members.';
  if (nResponses === null) return 'The board submitted.';
  return boardSize === null
    ? `${nResponses} members of the board answered.`
    : `${nResponses} of ${boardSize} members of the board answered.`;
}
