import { LEVELS, peerRows } from '../testing/board-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutPeerStrip } from './layout.js';

const layoutAt = (width: number, rows = peerRows) => layoutPeerStrip({ rows, levels: LEVELS, width });

describe('layoutPeerStrip', () => {
  it.each(WIDTHS)('keeps themes, levels, fifths and heads apart at %i px', (width) => {
    const layout = layoutAt(width);
    const texts = [
      ...layout.key.map((item) => item.text),
      ...layout.zones.map((zone) => zone.text),
      ...layout.heads,
      ...layout.ticks,
      ...layout.rows.flatMap((row) => [...row.texts, ...row.link, ...(row.own ? [row.own.text] : [])]),
      ...layout.rows.flatMap((row) => row.hatches.flatMap((hatch) => hatch.words)),
    ];
    expectClearLabels(texts, width, layout.height);
    expectClearWhenSpaced(texts, width);
  });

  it('draws the shares of all rows true to their areas, a joined step wider and lower', () => {
    const areas = layoutAt(1134).rows.flatMap((row) => row.bins.map((bin) => (bin.width * bin.height) / bin.share));
    const drawn = areas.filter((area) => Number.isFinite(area));
    expect(drawn.length).toBeGreaterThan(20);
    for (const area of drawn) expect(area).toBeCloseTo(drawn[0] ?? 0, 6);
  });

  it('places score, range, quartiles and median on one scale', () => {
    const { rows, axis } = layoutAt(1134);
    const [first] = rows;
    expect(first?.own?.x).toBe(axis.x(3.9));
    expect([first?.own?.range?.x1, first?.own?.range?.x2]).toEqual([axis.x(3.5), axis.x(4.3)]);
    expect([first?.box?.x1, first?.box?.median.x1, first?.box?.x2]).toEqual([2.9, 3.4, 3.8].map(axis.x));
  });

  it('points a quartile that stands for "3.8 or above" instead of drawing it at the end of the scale', () => {
    const { rows, axis } = layoutAt(1134);
    expect(rows[2]?.box).toMatchObject({ x2: axis.x(3.8), openHigh: true, openLow: false });
  });

  it('hatches what is not available and keeps the own marker', () => {
    const users = layoutAt(1134).rows.find((row) => row.row.id === 'users');
    expect(users?.own).not.toBeNull();
    expect([users?.bins, users?.box, users?.mean, users?.squares]).toEqual([[], null, null, []]);
    expect(users?.hatches.map((hatch) => hatch.words.map((line) => line.text))).toEqual([['Not available at this level']]);
    expect(users?.link.map((line) => line.text)).toEqual(['Use all acute trusts']);
  });

  it('shows the mean where the spread is not available', () => {
    const { rows, axis } = layoutAt(1134);
    expect(rows[3]?.mean).toMatchObject({ x1: axis.x(3.2), x2: axis.x(3.2) });
    expect(rows[3]?.hatches).toHaveLength(1);
  });

  it('hatches a missing score and says why', () => {
    const missing = layoutAt(358).rows[5];
    expect(missing?.own).toBeNull();
    expect(missing?.hatches[0]?.words.map((line) => line.text)).toEqual(['No score: fewer than 5 members answered']);
  });

  it('puts names and words above the storeys where the plot would be too narrow', () => {
    expect([layoutAt(1134).stacked, layoutAt(780).stacked, layoutAt(358).stacked]).toEqual([false, false, true]);
  });
});
