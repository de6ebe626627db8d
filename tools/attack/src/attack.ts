import { findBreaches } from './attacks/find-breaches.js';
import type { Effort } from './attacks/reconstruct.js';
import { checkAnswers } from './channels/check-answers.js';
import { toEvidence } from './facts/to-evidence.js';
import type { Answers } from './fetch/answers.js';
import { publicKnowledge } from './public-knowledge.js';
import { type Report, reportOf } from './report/report.js';
import type { Solver } from './solve/highs.js';

/** Works out of a server's answers whatever can be worked out of them. */
export function attack(answers: Answers, solver: Solver, effort: Effort): Report {
  const evidence = toEvidence(answers, publicKnowledge());
  const { bounds, findings } = findBreaches(evidence, solver, effort);
  const read = {
    rounds: answers.rounds.length,
    viewers: answers.viewers.length,
    cells: evidence.releases.reduce((sum, { cells }) => sum + cells.length, 0),
    named: evidence.named.length,
  };
  return reportOf(read, bounds, [...checkAnswers(answers), ...findings]);
}
