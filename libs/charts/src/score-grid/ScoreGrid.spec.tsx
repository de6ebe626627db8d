/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { gridData } from '../testing/grid-data.js';
import { ScoreGrid } from './ScoreGrid.js';
import { scoreGridTable } from './table.js';

const grid = (width: number, onOpen?: (href: string) => void) => (
  <ScoreGrid {...gridData} width={width} label="Means by system" rowHeading="System" {...(onOpen ? { onOpen } : {})} />
);

describe('ScoreGrid', () => {
  it.each([1100, 326])('prints every number, label and reason in its cell at %i px', (width) => {
    render(grid(width));
    for (const text of ['3.4', '1.2', '3.8 or above', '3.0', '2.9'])
      expect(screen.getByRole('cell', { name: text })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Not available at this level' }).className).toContain('absent');
    expect(screen.getByRole('cell', { name: '3.8 or above' }).className).not.toContain('absent');
  });

  it('says across the row what is not available and where to look instead', () => {
    const opened: string[] = [];
    render(grid(1100, (href) => opened.push(href)));
    const row = screen.getByRole('row', { name: /^Cedar/ });
    expect(within(row).getAllByRole('cell')).toHaveLength(1);
    fireEvent.click(within(row).getByRole('link', { name: 'See North region' }));
    expect(opened).toEqual(['/board?group=region:ZR01']);
  });

  it('fills scores by their steps, and neither labels nor the line of comparison', () => {
    render(grid(1100));
    const steps = screen.getAllByRole('cell').map((found) => /bm-step-(\d)/.exec(found.className)?.[1] ?? null);
    expect(steps).toEqual(['4', '1', null, null, null, null, null]);
  });
});

describe('scoreGridTable', () => {
  it('holds the same cells, with the status of what is not there', () => {
    const { rows, columns } = scoreGridTable(gridData, 'Means by system', 'System');
    expect(columns.map((column) => column.label)).toEqual(['Code', 'System', 'Part', 'Outcomes', 'Risk']);
    expect(rows.map((row) => [row['code'], row['outcomes'], row['risk']])).toEqual([
      ['ZS001', 3.4, 1.2],
      ['ZS002', '3.8 or above', { status: 'not_available' }],
      ['ZS003', 'Not available at this level', 'Not available at this level'],
      ['', 3, 2.9],
    ]);
  });
});
