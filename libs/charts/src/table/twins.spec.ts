import { dumbbellTable } from '../dumbbell/table.js';
import { effectBarsTable } from '../effect-bars/table.js';
import { heatmapTable } from '../heatmap/table.js';
import { hexMapTable } from '../hex-map/table.js';
import { histogramTable } from '../histogram/table.js';
import { intervalRowsTable } from '../interval-rows/table.js';
import { ownScoreRowsTable } from '../own-score-rows/table.js';
import { changeRows, england, heatmap, hexCells, histogram, ownScores, systems } from '../testing/example-data.js';
import { verdictBarsTable } from '../verdict-bars/table.js';
import { cellText } from './cell-text.js';
import type { RowKind, TableTwin } from './table-twin.js';

const column = (twin: TableTwin, key: string) => twin.rows.map((row) => row[key]);
const effects = { total: 0.725858, mix: 0.048146, score: 0.677712 };
const verdicts = { improved: 69, noClearChange: 125, deteriorated: 10, total: 204 };
const sort = { column: 'profile', direction: 'descending' as const };
const twins: [string, TableTwin][] = [
  ['interval rows', intervalRowsTable(systems, england)],
  ['hexagon map', hexMapTable(hexCells)],
  ['heat map', heatmapTable(heatmap, sort)],
  ['dumbbell', dumbbellTable(changeRows, { beforeLabel: '2024', afterLabel: '2025' })],
  ['own scores', ownScoreRowsTable(ownScores)],
  ['effect bars', effectBarsTable(effects)],
  ['histogram', histogramTable(histogram, 'Well led score', 'trusts')],
  ['verdict bars', verdictBarsTable(verdicts)],
];

describe('the table twin', () => {
  it.each(twins)('of the %s gives every row a cell in every column, and a row head', (_name, twin) => {
    const keys = twin.columns.map((item) => item.key);
    expect(keys).toContain(twin.rowHeader);
    for (const row of twin.rows) expect(Object.keys(row).sort()).toEqual([...keys].sort());
  });

  it('of interval rows holds exactly the values of the rows, unrounded, and the reference last', () => {
    const twin = intervalRowsTable(systems, england);
    expect(column(twin, 'value')).toEqual([...systems.map((row) => row.value), england.value]);
    expect(column(twin, 'low').slice(0, -1)).toEqual(systems.map((row) => row.low));
    expect(column(twin, 'high').slice(0, -1)).toEqual(systems.map((row) => row.high));
  });

  it('of interval rows withholds value and interval together', () => {
    const [row] = intervalRowsTable(systems.slice(0, 1).map((item) => ({ ...item, status: 'not_available' as const }))).rows;
    expect([row?.['value'], row?.['low'], row?.['high']]).toEqual(Array(3).fill({ status: 'not_available' }));
  });

  it('of the hexagon map holds exactly the values of the cells, north to south', () => {
    const values = new Map(hexCells.map((cell) => [cell.code, cell.value]));
    const twin = hexMapTable(hexCells);
    expect(twin.rows.map((row) => row['value'])).toEqual(twin.rows.map((row) => values.get(String(row['code']))));
    expect(column(twin, 'name')[0]).toBe('Lancashire and South Cumbria');
  });

  it('of the heat map holds every score, mean and benchmark', () => {
    const expected = [
      ...heatmap.groups.flatMap((group) => [...group.rows.map((row) => row.values), group.mean, group.benchmark]),
      heatmap.total.values,
      heatmap.total.benchmark,
    ];
    const actual = heatmapTable(heatmap, sort).rows.map((row) => heatmap.columns.map(({ code }) => row[code]));
    const order = (lists: unknown[][]): string[] => lists.map((list) => JSON.stringify(list)).sort();
    expect(order(actual)).toEqual(order(expected));
  });

  it('of the heat map lists missing trusts without numbers', () => {
    const missing = [{ label: 'Avon and Wiltshire', note: 'Did not submit' }];
    const last = heatmapTable({ ...heatmap, missing }, sort).rows.at(-1);
    expect(last).toMatchObject({ name: 'Avon and Wiltshire', group: 'Did not submit', well_led: null, profile: null });
  });

  it('of the dumbbell holds both scores, the change as a number and the verdict', () => {
    const twin = dumbbellTable(changeRows, { beforeLabel: '2024', afterLabel: '2025' });
    expect(twin.rows.map((row) => [row['before'], row['after'], row['change'], row['verdict']])).toEqual(
      changeRows.map((row) => [row.before, row.after, row.after - row.before, row.verdictText]),
    );
    expect(twin.columns.find(({ key }) => key === 'change')).toMatchObject({ kind: 'number', decimals: 2, signed: true });
  });

  it('of the dumbbell gives the interval of a change columns of its own, and the verdict without it', () => {
    const [own, ...others] = changeRows.map((row) => ({ ...row, change: 0.2113 }));
    if (!own) throw new Error('There is no own row');
    const twin = dumbbellTable([{ ...own, ciLow: 0.09, ciHigh: 0.33 }, ...others], { beforeLabel: '2024', afterLabel: '2025' });
    expect(twin.rows[0]).toMatchObject({ code: 'QYG', change: 0.2113, low: 0.09, high: 0.33, verdict: 'Improved' });
    expect(twin.rows[2]).toMatchObject({ low: { status: 'blank', words: 'no interval' } });
    expect(twin.marks?.slice(0, 3).map((mark) => mark?.kind ?? null)).toEqual(['own', 'benchmark', null]);
  });

  it('of own scores holds both scores, the interval and the gap', () => {
    expect(
      ownScoreRowsTable(ownScores).rows.map((row) => [row['own'], row['mean'], row['low'], row['high'], row['gap']]),
    ).toEqual(ownScores.map((row) => [row.own, row.mean, row.low, row.high, row.gap]));
  });

  it('of own scores prints published scores and gaps with one decimal, as the chart does', () => {
    const decimals = Object.fromEntries(ownScoreRowsTable(ownScores).columns.map((item) => [item.key, item.decimals]));
    expect(decimals).toMatchObject({ own: 1, mean: 2, gap: 1 });
  });

  it('of bars and histogram holds exactly the numbers drawn', () => {
    expect(column(effectBarsTable(effects), 'value')).toEqual([0.725858, 0.048146, 0.677712]);
    expect(column(histogramTable(histogram, 'Score', 'trusts'), 'count')).toEqual(histogram.counts);
    expect(column(histogramTable(histogram, 'Score', 'trusts'), 'bin')[7]).toBe('4.5 to 5.0');
    expect(column(verdictBarsTable(verdicts), 'count')).toEqual([69, 125, 10, 204]);
  });

  it('gives the codes of trusts and systems a first column, and has none where the ids are no codes', () => {
    const first = (twin: TableTwin) => [twin.columns[0]?.key, twin.rows[0]?.['code']];
    expect(first(intervalRowsTable(systems))).toEqual(['code', systems[0]?.id]);
    expect(first(heatmapTable(heatmap, sort))[1]).toMatch(/^R[A-Z0-9]{2}$/);
    expect(first(hexMapTable(hexCells))[0]).toBe('code');
    expect(intervalRowsTable([{ ...systems[0], id: 'improve_care' } as (typeof systems)[number]]).columns[0]?.key).toBe('name');
  });

  it('marks the own row in words, and England as a benchmark without an interval', () => {
    const twin = intervalRowsTable(systems, england);
    expect(twin.marks?.filter((mark) => mark?.words)).toEqual([{ kind: 'own', words: 'this system' }]);
    expect(twin.marks?.at(-1)).toEqual({ kind: 'benchmark' });
    expect(twin.rows.at(-1)?.['low']).toEqual({ status: 'blank', words: 'no interval' });
  });

  it('of the heat map prints scores as published and means with two decimals', () => {
    const twin = heatmapTable(heatmap, sort);
    const printed = (kind: RowKind, key: string) => {
      const at = twin.marks?.findIndex((mark) => mark?.kind === kind) ?? -1;
      const item = twin.columns.find((entry) => entry.key === key);
      return item ? cellText(twin.rows[at]?.[key], item, kind) : '';
    };
    expect(printed('score', 'well_led')).toMatch(/^\d\.\d$/);
    expect(printed('score', 'profile')).toMatch(/^\d\.\d\d$/);
    expect(printed('mean', 'well_led')).toMatch(/^\d\.\d\d$/);
  });

  it('of the hexagon map holds interval and count of members where cells carry them', () => {
    const [cell] = hexCells;
    if (!cell) throw new Error('There is no cell');
    const twin = hexMapTable([{ ...cell, low: 2.5, high: 3.25, countLabel: '3 of 4' }]);
    expect(twin.rows[0]).toMatchObject({ low: 2.5, high: 3.25, count: '3 of 4' });
    expect(hexMapTable([cell]).columns.map(({ key }) => key)).not.toContain('low');
  });
});
