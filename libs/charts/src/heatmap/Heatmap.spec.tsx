/** @jest-environment jsdom */
import { fireEvent, render, screen, within } from '@testing-library/react';
import { heatmap } from '../testing/example-data.js';
import { Heatmap } from './Heatmap.js';
import type { HeatmapProps } from './heatmap-props.js';

const props: HeatmapProps = {
  ...heatmap,
  sort: { column: 'profile', direction: 'descending' },
  onSort: () => undefined,
  width: 1100,
};
const cellsOf = (name: RegExp): string[] =>
  within(screen.getAllByRole('row', { name })[0] as HTMLElement)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

describe('Heatmap', () => {
  it('is a table with the number of every score to one decimal', () => {
    render(<Heatmap {...props} />);
    expect(cellsOf(/^Countess of Chester/)).toEqual(['3.8', '3.4', '3.0', '3.3', '2.3', '2.8', '2.4', '3.0']);
  });

  it('fills seven cells of a row by the steps 1.8, 2.6, 3.4 and 4.2 and leaves the mean of seven plain', () => {
    render(<Heatmap {...props} />);
    const row = screen.getByRole('row', { name: /^Countess of Chester/ });
    const steps = within(row)
      .getAllByRole('cell')
      .map((cell) => /bm-step-(\d)/.exec(cell.className)?.[1] ?? null);
    expect(steps).toEqual(['4', '4', '3', '3', '2', '3', '2', null]);
  });

  it('says the present order on its column head and asks for another one', () => {
    const asked: string[] = [];
    render(<Heatmap {...props} onSort={(column) => asked.push(column)} />);
    expect(screen.getByRole('columnheader', { name: 'Mean of seven' }).getAttribute('aria-sort')).toBe('descending');
    expect(screen.getByRole('columnheader', { name: 'Well led' }).getAttribute('aria-sort')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Well led' }));
    expect(asked).toEqual(['well_led']);
  });

  it('names trusts that submitted nothing, in words', () => {
    render(<Heatmap {...props} missing={[{ label: 'Avon and Wiltshire', note: 'Did not submit' }]} />);
    expect(cellsOf(/^Avon and Wiltshire/)).toEqual(['Did not submit']);
  });

  it('shows the means of each group here and in England, and the system last', () => {
    render(<Heatmap {...props} />);
    expect(cellsOf(/^England, same group \(118\)/)[0]).toBe('2.8');
    expect(cellsOf(/^System, each trust counted once/)[0]).toBe('3.6');
  });

  it('opens the first group only on a phone, with all means in view', () => {
    const { container } = render(<Heatmap {...props} width={326} />);
    expect([...container.querySelectorAll('details')].map((details) => details.open)).toEqual([true, false, false, false]);
    expect(container.querySelectorAll('.bm-heat--means')).toHaveLength(5);
  });

  it('names the order on a phone, where its column is not shown, and leads back to it', () => {
    const asked: string[] = [];
    const { rerender } = render(<Heatmap {...props} width={326} />);
    expect(screen.getByText('Sorted by mean of seven, highest first.')).toBeTruthy();
    rerender(
      <Heatmap
        {...props}
        sort={{ column: 'well_led', direction: 'ascending' }}
        onSort={(column) => asked.push(column)}
        width={326}
      />,
    );
    expect(screen.getByText(/Sorted by well led, lowest first/)).toBeTruthy();
    expect(screen.getAllByRole('columnheader', { name: 'Well led' })[0]?.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: 'Sort by mean of seven' }));
    expect(asked).toEqual(['profile']);
  });

  it('shortens its column heads where whole words would not fit', () => {
    const { rerender } = render(<Heatmap {...props} />);
    expect(screen.getByRole('button', { name: 'Ensure smart foundations' })).toBeTruthy();
    rerender(<Heatmap {...props} width={700} />);
    expect(screen.getByRole('button', { name: 'Smart found.' }).title).toBe('Ensure smart foundations');
  });

  it.each([1100, 326])('points out the row that was searched for at %i px, in words too, and opens its group', (width) => {
    const groups = props.groups.map((group, at) => ({
      ...group,
      rows: group.rows.map((row, index) => ({ ...row, highlighted: at === 1 && index === 0 })),
    }));
    const { container } = render(<Heatmap {...props} groups={groups} width={width} />);
    const searched = container.querySelectorAll('.bm-heat__searched');
    expect(searched).toHaveLength(1);
    expect(searched[0]?.textContent).toContain('your search');
    expect(searched[0]?.textContent).toContain(groups[1]?.rows[0]?.label);
    expect(searched[0]?.closest('details')?.open ?? true).toBe(true);
  });

  it('follows the link of a row inside the page when asked to', () => {
    const opened: string[] = [];
    render(<Heatmap {...props} onOpen={(href) => opened.push(href)} />);
    fireEvent.click(screen.getByRole('link', { name: 'Walton Centre' }));
    expect(opened).toEqual(['/trust/RET']);
  });
});
