/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import { DataTable } from './DataTable.js';
import type { TableTwin } from './table-twin.js';

const twin: TableTwin = {
  caption: 'Mean score by system',
  rowHeader: 'name',
  columns: [
    { key: 'name', label: 'System', kind: 'text' },
    { key: 'value', label: 'Mean', kind: 'number', decimals: 2 },
    { key: 'change', label: 'Change', kind: 'number', decimals: 1, signed: true },
  ],
  rows: [
    { name: 'Cheshire and Merseyside', value: 3.55625, change: 0.21 },
    { name: 'Frimley', value: null, change: -0.25 },
    { name: 'Devon', value: { status: 'not_available' }, change: { status: 'missing' } },
  ],
};

const texts = (name: RegExp): string[] =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('DataTable', () => {
  it('has a caption, column heads and row heads', () => {
    render(<DataTable twin={twin} />);
    expect(screen.getByRole('table', { name: 'Mean score by system' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['System', 'Mean', 'Change']);
    expect(screen.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
      'Cheshire and Merseyside',
      'Frimley',
      'Devon',
    ]);
  });

  it('prints numbers with the decimals and signs of their columns', () => {
    render(<DataTable twin={twin} />);
    expect(texts(/^Cheshire/)).toEqual(['3.56', '+0.2']);
  });

  it('says missing and withheld in words, never as zero', () => {
    render(<DataTable twin={twin} />);
    expect(texts(/^Frimley/)).toEqual(['No data', '\u22120.3']);
    expect(texts(/^Devon/)).toEqual(['Not available at this level', 'No data']);
  });

  it('marks rows by kind, says which one is the own, and speaks the words of a dash', () => {
    const rows = twin.rows.map((row, index) =>
      index === 2 ? { ...row, value: { status: 'blank' as const, words: 'no interval' } } : row,
    );
    const marks = [{ kind: 'own' as const, words: 'this system' }, null, { kind: 'benchmark' as const }];
    render(<DataTable twin={{ ...twin, rows, marks }} />);
    expect(screen.getByRole('row', { name: /Cheshire and Merseyside \(this system\)/ }).className).toBe('bm-table__row--own');
    expect(screen.getByRole('row', { name: /^Devon no interval/ }).className).toBe('bm-table__row--benchmark');
    expect(texts(/^Devon/)[0]).toBe('\u2013no interval');
  });

  it('sets text that reads like a number at the right', () => {
    const columns = twin.columns.map((column) => ({ ...column, alignRight: column.key === 'name' }));
    render(<DataTable twin={{ ...twin, columns }} />);
    expect(screen.getByRole('columnheader', { name: 'System' }).className).toContain('--number');
  });

  it('is a stop of the keyboard only when it overflows', () => {
    const { rerender } = render(<DataTable twin={twin} />);
    expect(screen.queryByRole('region')).toBeNull();
    const width = jest.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockReturnValue(800);
    rerender(<DataTable key="wide" twin={twin} />);
    expect(screen.getByRole('region', { name: 'Mean score by system' }).tabIndex).toBe(0);
    width.mockRestore();
  });
});
