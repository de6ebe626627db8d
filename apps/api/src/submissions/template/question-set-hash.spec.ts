import { BOARD_2025, BOARD_2026, type FrameworkVersion } from '@boardmark/assessment';
import { questionSetHash } from './question-set-hash.js';

const changed = (change: (themes: FrameworkVersion['themes']) => FrameworkVersion['themes']): FrameworkVersion => ({
  ...BOARD_2026,
  themes: change(BOARD_2026.themes),
});

describe('questionSetHash', () => {
  it('is the same for the same questions, whatever else is said of them', () => {
    expect(questionSetHash(changed((themes) => themes.map((theme) => ({ ...theme, headline: null }))))).toBe(
      questionSetHash(BOARD_2026),
    );
  });

  it.each([
    ['another version', BOARD_2025],
    ['another identifier', { ...BOARD_2026, id: 'board-2027' }],
    ['another order', changed((themes) => themes.toReversed())],
    [
      'a statement less',
      changed(([first, ...rest]) => (first ? [{ ...first, statements: first.statements.slice(1) }, ...rest] : [])),
    ],
    [
      'another word',
      changed((themes) => themes.map((t) => ({ ...t, statements: t.statements.map((s) => ({ ...s, text: `${s.text}.` })) }))),
    ],
  ])('changes with %s', (_what, framework) => {
    expect(questionSetHash(framework)).toMatch(/^[0-9a-f]{64}$/);
    expect(questionSetHash(framework)).not.toBe(questionSetHash(BOARD_2026));
  });
});
