import { england, regions, systems } from '../testing/example-data.js';
import { expectClearLabels, expectClearWhenSpaced, WIDTHS } from '../testing/expect-clear-labels.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { layoutIntervalRows } from './layout.js';
import type { IntervalRowsLayout } from './layout.js';

const all: IntervalRowsProps = { rows: systems, reference: england, domain: [1, 5], width: 752 };

const textsOf = (layout: IntervalRowsLayout) => [
  ...layout.rows.flatMap((row) => [...row.labels, ...row.numbers, ...(row.hatch ? [row.hatch.words] : [])]),
  ...layout.heads,
  ...layout.axisTexts,
  ...(layout.reference ? [layout.reference.text] : []),
  ...layout.legend.map((item) => item.text),
];

describe('layoutIntervalRows', () => {
  it.each(WIDTHS)('keeps 42 systems, 7 regions and absent values readable at %i px', (width) => {
    const absent = systems.map((row, index) =>
      index % 3 === 0 ? { ...row, status: 'not_available' as const, value: null } : row,
    );
    for (const props of [all, { ...all, rows: regions, rowHeight: 36 }, { ...all, rows: absent }]) {
      const layout = layoutIntervalRows({ ...props, width });
      expectClearLabels(textsOf(layout), width, layout.height);
      expectClearWhenSpaced(textsOf(layout), width);
    }
  });

  it('places values on the scale: 3 lies in the middle of 1 to 5', () => {
    const { axis } = layoutIntervalRows(all);
    expect(axis.x(3)).toBeCloseTo((axis.left + axis.right) / 2, 10);
    expect(axis.ticks.map((tick) => tick.value)).toEqual([1, 2, 3, 4, 5]);
  });

  it('binds exactly the values of the rows', () => {
    const { rows } = layoutIntervalRows(all);
    expect(rows.map((placed) => placed.mark?.value)).toEqual(systems.map((row) => row.value));
  });

  it('cuts an interval at the ends of the scale and marks them open', () => {
    const wide = systems.slice(0, 1).map((row) => ({ ...row, low: 0.4, high: 5.2 }));
    const { rows, axis, legend } = layoutIntervalRows({ ...all, rows: wide });
    expect(rows[0]?.mark).toMatchObject({ x1: axis.left, x2: axis.right, openLow: true, openHigh: true });
    expect(legend.map((item) => item.kind)).toContain('open');
  });

  it('says in words why a row has no dot', () => {
    const withheld = { ...(systems[0] ?? regions[0]), status: 'not_available', value: null } as IntervalRowsProps['rows'][number];
    const missing = { ...withheld, id: 'b', status: 'missing' as const };
    const { rows } = layoutIntervalRows({ ...all, rows: [withheld, missing] });
    expect(rows.map((row) => row.mark)).toEqual([null, null]);
    expect(rows.map((row) => row.hatch?.words.text)).toEqual(['Not available at this level', 'No data']);
  });

  it('prints the value of the own row only, in a dense list', () => {
    const { rows } = layoutIntervalRows(all);
    const printed = rows.flatMap((row) => row.numbers.slice(1).map((text) => `${row.row.id} ${text.text}`));
    expect(printed).toEqual(['QYG 3.56']);
  });

  it('moves labels above the lines on a phone', () => {
    const { rows } = layoutIntervalRows({ ...all, width: 358 });
    expect(rows.every((row) => row.labels.every((label) => label.y < row.y))).toBe(true);
  });
});
