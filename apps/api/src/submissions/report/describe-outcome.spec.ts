import type { ImportOutcome } from '../imports.service.js';
import { describeOutcome } from './describe-outcome.js';

const request = { file: 'scores.csv', round: 'dma-2025', commit: false, signedOffBy: null };
const result = { id: 'i1', nRows: 1285, nSubmissions: 1, nResponses: 0, nScores: 7 };
const accepted = (stored: boolean, repeated: boolean): ImportOutcome => ({ outcome: 'accepted', stored, repeated, result });

describe('describeOutcome', () => {
  it('says how to store a file after a dry run', () => {
    expect(describeOutcome(accepted(false, false), request)).toBe(
      'scores.csv is right for round dma-2025: 1,285 rows, 1 submission, 7 scores. Nothing was stored. Run it again with --commit to store it.',
    );
  });
  it('names the import that stored a file', () => {
    expect(describeOutcome(accepted(true, false), { ...request, commit: true })).toBe(
      'scores.csv is stored in round dma-2025 as import i1: 1,285 rows, 1 submission, 7 scores.',
    );
  });
  it('counts the members of boards, and says who signed their answers off', () => {
    const answers = { ...accepted(true, false), result: { ...result, nScores: 0, nResponses: 1285 } } as ImportOutcome;
    expect(describeOutcome(answers, { ...request, commit: true, signedOffBy: 'A Director' })).toBe(
      'scores.csv is stored in round dma-2025 as import i1: 1,285 rows, 1 submission, 1,285 board members. Signed off by A Director, and locked.',
    );
  });
  it('names the first import of a file that comes again', () => {
    expect(describeOutcome(accepted(true, true), { ...request, commit: true })).toContain('already, as import i1');
  });
  it('lists what is wrong with a refused file', () => {
    const problem = { sheet: null, row: 2, column: 'score', cell: 'D2', code: 'SCORE_RANGE', value: '6' } as const;
    const problems = [{ ...problem, message: 'The score lies outside 1 to 5.', expected: 'A number' }];
    const text = describeOutcome(
      { contents: 'scores', outcome: 'rejected', hash: null, nRows: 1, problems, nProblems: 1 },
      request,
    );
    expect(text).toMatch(/^scores\.csv was refused for round dma-2025: 1 problem\. Nothing was stored\.\n\n/);
    expect(text).toContain('D2 score  SCORE_RANGE  6');
  });
});
