import fc from 'fast-check';
import { BOARD_2026 } from '../frameworks/board-2026.js';
import type { KnownOrganisation, ScoreFileContext } from '../score-file/context.js';
import type { Cell } from '../score-file/table-row.js';
import { conceptsOf } from './response-columns.js';
import { createFileValidator } from './validate-either.js';
import { createResponseValidator } from './validate-responses.js';

const trust: KnownOrganisation = { kind: 'trust', name: 'A Trust', system: null, region: null, open: true };
const CODES = ['RA1', 'RA2', 'RA3'];
const context: ScoreFileContext = {
  round: { id: 'r', status: 'open', asAt: '2026-03-31' },
  framework: BOARD_2026,
  organisations: new Map(CODES.map((code) => [code, trust])),
  organisationsByName: new Map(),
  stored: new Set(),
};
const HEAD = ['ods_code', 'role', 'board_size', ...conceptsOf(BOARD_2026)];

const validate = (rows: readonly (readonly Cell[])[], given: Partial<ScoreFileContext> = {}) => {
  const validator = createResponseValidator({ ...context, ...given });
  rows.forEach((cells, index) => validator.push({ sheet: null, row: index + 1, cells }));
  return validator.finish();
};

const answer = fc.constantFrom<readonly [string, number | null]>(
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['5', 5],
  ["can't say", 0],
  ['', null],
);
const member = fc
  .record({
    code: fc.constantFrom(...CODES),
    role: fc.constantFrom('executive', 'non_executive'),
    answers: fc.array(answer, { minLength: 24, maxLength: 24 }),
  })
  .filter(({ answers }) => answers.some(([, stored]) => stored !== null));

describe('createResponseValidator', () => {
  it('returns every answer in the order of the statements, whatever the order of rows and columns', () => {
    fc.assert(
      fc.property(
        fc.array(member, { minLength: 1, maxLength: 12 }),
        fc.shuffledSubarray(HEAD, { minLength: HEAD.length }),
        (members, head) => {
          const rows = members.map(({ code, role, answers }) => {
            const cells = [code, role, '60', ...answers.map(([text]) => text)];
            return head.map((heading) => cells[HEAD.indexOf(heading)] ?? '');
          });
          const result = validate([head, ...rows]);
          expect(result.outcome === 'accepted' && result.responses).toEqual(
            members.map(({ code, role, answers }) => ({
              organisation: code,
              boardSize: 60,
              role,
              answers: answers.map(([, stored]) => stored),
            })),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('has no answers when there is one problem, and repeats no cell but the code of a trust', () => {
    const wrong = fc.record({ at: fc.nat(), text: fc.stringMatching(/^[a-z]{7,12} [a-z]{7,12}$/) });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 6 }), wrong, (members, { at, text }) => {
        const rows = members.map(({ code, role, answers }) => [code, role, '60', ...answers.map(([each]) => each)]);
        const row = at % rows.length;
        const column = 1 + (at % (HEAD.length - 1));
        const result = validate([HEAD, ...rows.map((cells, i) => (i === row ? cells.with(column, text) : cells))]);
        if (result.outcome !== 'rejected') throw new Error('accepted');
        expect(result.problems).toHaveLength(1);
        expect(result.problems[0]).toMatchObject({ row: row + 2, column: HEAD[column], value: null });
        expect(JSON.stringify(result)).not.toContain(text);
      }),
      { numRuns: 200 },
    );
  });

  it('says nothing twice: a trust that is stored, and a board that has too many rows, each once', () => {
    const row = ['RA1', 'executive', '2', ...Array.from({ length: 24 }, () => '3')];
    const result = validate([HEAD, row, row, row, row, row], { stored: new Set(['RA1 all']) });
    expect(result.outcome === 'rejected' && result.problems.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'DUPLICATE A2',
      'BOARD_SIZE C4',
    ]);
  });
});

describe('createFileValidator', () => {
  const either = (rows: readonly (readonly Cell[])[]) => {
    const validator = createFileValidator(context, 'either');
    rows.forEach((cells, index) => validator.push({ sheet: null, row: index + 1, cells }));
    return validator.finish();
  };
  const banner = Array.from({ length: 10 }, (_, i) => [`Note ${i}`]);

  it('tells answers from scores by their headings, below a banner too', () => {
    const answers = either([...banner, HEAD, ['RA1', 'executive', '9', ...HEAD.slice(3).map(() => '4')]]);
    expect(answers).toMatchObject({ outcome: 'accepted', contents: 'responses', nRows: 1 });
    const scores = either([...banner, ['ods_code', 'care_setting', 'theme', 'score'], ['RA1', '', 'outcomes', '3.25']]);
    expect(scores).toMatchObject({ outcome: 'accepted', contents: 'scores', nRows: 1 });
    expect(scores.outcome === 'accepted' && 'records' in scores && scores.records).toEqual([
      { organisation: 'RA1', careSetting: null, theme: 'outcomes', score: '3.25' },
    ]);
  });

  it('takes everything else for scores, and a file of notes without end does not fill the memory', () => {
    expect(either([])).toMatchObject({ contents: 'scores', problems: [{ code: 'FILE_EMPTY' }] });
    expect(either(Array.from({ length: 500 }, () => ['a note']))).toMatchObject({
      contents: 'scores',
      problems: [{ code: 'COLUMN_MISSING' }],
    });
  });
});
