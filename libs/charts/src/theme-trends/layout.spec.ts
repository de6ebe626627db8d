import { trendNotes, trendRounds, trendThemes } from '../testing/board-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutThemeTrends } from './layout.js';
import { themeTrendsTable } from './table.js';

const props = { themes: trendThemes, rounds: trendRounds, notes: trendNotes, peersLabel: 'Peer median' };
const layoutAt = (width: number) => layoutThemeTrends({ ...props, width });
const panelOf = (id: string, width = 1134) => layoutAt(width).panels.find((panel) => panel.theme.id === id);

describe('layoutThemeTrends', () => {
  it.each(WIDTHS)('keeps names, verdicts, values and rounds apart at %i px', (width) => {
    const layout = layoutAt(width);
    const texts = [...layout.key.map((item) => item.text), ...layout.panels.flatMap((panel) => panel.texts)];
    expectClearLabels(texts, width, layout.height);
    expectClearWhenSpaced(texts, width);
  });

  it('places the scores of a theme on a scale from 1 to 5', () => {
    const { plot } = panelOf('outcomes') ?? {};
    const heights = plot?.own.flat().map((point) => 1 + (4 * (plot.bottom - point.y)) / (plot.bottom - plot.top));
    heights?.forEach((height, index) => expect(height).toBeCloseTo(trendThemes[0]?.scores[index] ?? 0, 8));
    expect(heights).toHaveLength(6);
  });

  it('interrupts both lines at a break and marks it between the rounds', () => {
    const { plot } = panelOf('culture') ?? {};
    expect([plot?.own.map((run) => run.length), plot?.peers.map((run) => run.length)]).toEqual([
      [5, 1],
      [5, 1],
    ]);
    const [column] = plot?.hatches ?? [];
    expect(column?.kind).toBe('break');
    expect(column?.x).toBeGreaterThan(plot?.ticks[4] ?? 0);
    expect((column?.x ?? 0) + (column?.width ?? 0)).toBeLessThan(plot?.ticks[5] ?? 0);
  });

  it('stops the line at a round without a score and hatches its column', () => {
    const { plot } = panelOf('users') ?? {};
    expect(plot?.own.map((run) => run.length)).toEqual([1, 4]);
    expect(plot?.hatches.map(({ kind, x, width }) => [kind, x + width / 2])).toEqual([['missing', plot?.ticks[1]]]);
  });

  it('says when peers are not available in the last round', () => {
    expect(panelOf('users')?.texts.map((text) => text.text)).toEqual(
      expect.arrayContaining(['2.3 you', 'peers not', 'available']),
    );
  });

  it('leaves out events before the first and after the last round', () => {
    const late = [{ at: Date.UTC(2026, 1, 1), text: 'Later session' }];
    const layout = layoutThemeTrends({ ...props, notes: late, width: 1134 });
    expect(layout.panels.every((panel) => panel.plot.notes.length === 0)).toBe(true);
    expect(layout.key.map((item) => item.kind)).not.toContain('note');
  });

  it('shows notable themes first and large on a phone, the others in their order and small', () => {
    const { panels } = layoutAt(358);
    expect(panels.map((panel) => panel.theme.id)).toEqual([
      'outcomes',
      'advocacy',
      'prioritisation',
      'culture',
      'risk',
      'assurance',
      'ownership',
      'users',
    ]);
    expect(panels.at(-1)?.height).toBeLessThan(panels[0]?.height ?? 0);
  });
});

describe('themeTrendsTable', () => {
  it('holds exactly the values that are drawn', () => {
    const { rows } = themeTrendsTable(props);
    expect(rows.map((row) => row['score'])).toEqual(
      trendThemes.flatMap((theme) => theme.scores.map((score) => score ?? { status: 'missing' })),
    );
    expect(rows.filter((row) => row['line'] === 'starts anew').map((row) => [row['theme'], row['round']])).toEqual([
      ['Culture', 'Autumn 2025'],
    ]);
    expect(rows.find((row) => row['theme'] === 'Users' && row['round'] === 'Autumn 2025')?.['peers']).toEqual({
      status: 'not_available',
    });
  });
});
