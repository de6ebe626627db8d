import { boxOf } from '../svg/placed-text.js';
import { hexCells } from '../testing/example-data.js';
import { expectClearLabels, WIDTHS } from '../testing/expect-clear-labels.js';
import { layoutHexMap } from './layout.js';

const limits = [2.4, 2.7, 3.0, 3.3];
const layoutAt = (width: number) => layoutHexMap({ cells: hexCells, limits, width });

describe('layoutHexMap', () => {
  it.each(WIDTHS)('keeps labels, values, region names and legend apart at %i px', (width) => {
    const layout = layoutAt(width);
    const texts = [
      ...layout.cells.flatMap((cell) => cell.texts),
      ...layout.names,
      ...layout.legend.caption,
      ...layout.legend.boxes.map((box) => box.text),
      ...layout.legend.keys.map((key) => key.text),
    ];
    expectClearLabels(texts, width, layout.height);
  });

  it.each(WIDTHS)('names all seven regions at %i px', (width) => {
    const words = layoutAt(width)
      .names.map((name) => name.text)
      .join(' ');
    for (const name of ['North East', 'Yorkshire', 'North', 'Midlands', 'East', 'London', 'South']) expect(words).toContain(name);
    expect(words.split(' ')).toHaveLength(
      'North East and Yorkshire North West Midlands East of England London South East South West'.split(' ').length,
    );
  });

  it.each(WIDTHS)('keeps each label inside its hexagon at %i px', (width) => {
    const { cells, radius } = layoutAt(width);
    const across = radius * Math.sqrt(3);
    for (const cell of cells) for (const box of cell.texts.map(boxOf)) expect(box.right - box.left).toBeLessThan(across - 4);
  });

  it('has a radius of about 41.5 px at a width of 640', () => {
    expect(layoutAt(640).radius).toBeCloseTo(41.57, 1);
  });

  it('binds exactly the values of the cells and the step of their printed numbers', () => {
    const { cells } = layoutAt(640);
    expect(cells.map((cell) => [cell.code, cell.value]).sort()).toEqual(hexCells.map((cell) => [cell.code, cell.value]).sort());
    expect(cells.find((cell) => cell.code === 'QYG')).toMatchObject({ value: 3.55625, step: 5 });
    expect(cells.find((cell) => cell.code === 'QUY')).toMatchObject({ step: 1 });
  });

  it('gives no step and no number to a cell without a released value', () => {
    const cells = hexCells.map((cell) => ({ ...cell, status: 'not_available' as const }));
    const layout = layoutHexMap({ cells, limits, width: 640 });
    expect(layout.cells.map((cell) => cell.step)).toEqual(cells.map(() => null));
    expect(layout.cells.every((cell) => cell.texts.length === 1)).toBe(true);
    expect(layout.legend.keys.map((key) => key.text.text)).toEqual(['Not available at this level']);
  });
});
