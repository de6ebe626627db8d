/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { VerdictBars } from '../verdict-bars/VerdictBars.js';
import { verdictBarsTable } from '../verdict-bars/table.js';
import { ChartCard } from './ChartCard.js';
import type { ChartCardProps } from './chart-card-props.js';

const data = { improved: 69, noClearChange: 125, deteriorated: 10, total: 204 };
const base: ChartCardProps = {
  id: 'verdicts',
  finding: '69 of 204 trusts improved clearly',
  subtitle: 'Overall score, 2024 to 2025, 204 trusts.',
  view: 'chart',
  onViewChange: () => undefined,
  table: verdictBarsTable(data),
  source: 'Source: NHS England.',
  children: (width) => <VerdictBars {...data} width={width} />,
  methodHref: '/method#change',
};
const card = (more: Partial<ChartCardProps> = {}) => render(<ChartCard {...base} {...more} />);

/** Files handed to the browser, with the names they were given. */
function catchFiles(): { name: string; content: Blob }[] {
  const files: { name: string; content: Blob }[] = [];
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob) => `blob:${blobs.push(blob as Blob) - 1}`;
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, content: blobs[Number(this.href.slice(5))] as Blob });
  });
  return files;
}
const read = (blob: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });

afterEach(() => void jest.restoreAllMocks());

describe('ChartCard', () => {
  it('is a figure named by its finding', () => {
    card();
    expect(screen.getByRole('figure', { name: base.finding })).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: base.finding }).id).toBe('verdicts-heading');
  });

  it('draws the chart at 900 px where nothing can be measured', () => {
    card();
    expect(screen.getByRole('img').getAttribute('width')).toBe('900');
  });

  it('shows the table of the same values instead of the chart, and asks for it by a real button', () => {
    const asked: string[] = [];
    const { rerender } = card({ onViewChange: (view) => asked.push(view) });
    expect(screen.getByRole('button', { name: 'Chart' }).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Table' }));
    expect(asked).toEqual(['table']);
    rerender(<ChartCard {...base} view="table" />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByRole('row', { name: 'Improved 69' })).toBeTruthy();
  });

  it('says "Illustrative data" when told so', () => {
    card({ banner: 'Illustrative data' });
    expect(screen.getByText('Illustrative data')).toBeTruthy();
  });

  it('links to how it is computed', () => {
    card();
    expect(screen.getByRole('link', { name: 'How this is computed' }).getAttribute('href')).toBe('/method#change');
  });
});

describe('the Download menu', () => {
  const toggle = () => screen.getByRole('button', { name: 'Download' });

  it('opens on a press and closes on Escape, back on its button', () => {
    card();
    expect(screen.queryByRole('button', { name: /CSV/ })).toBeNull();
    fireEvent.click(toggle());
    expect(toggle().getAttribute('aria-expanded')).toBe('true');
    const item = screen.getByRole('button', { name: /CSV/ });
    item.focus();
    fireEvent.keyDown(item, { key: 'Escape' });
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(toggle());
  });

  it('closes on a press elsewhere', () => {
    card();
    fireEvent.click(toggle());
    fireEvent.pointerDown(document.body);
    expect(toggle().getAttribute('aria-expanded')).toBe('false');
  });

  it('saves the values as CSV', async () => {
    const files = catchFiles();
    card();
    fireEvent.click(toggle());
    fireEvent.click(screen.getByRole('button', { name: /CSV/ }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('69-of-204-trusts-improved-clearly.csv');
    expect(await read(files[0]?.content as Blob)).toContain('Improved,69,NHS England.\r\n');
  });

  it('saves a standalone SVG, also while the table is shown', async () => {
    const files = catchFiles();
    card({ view: 'table', banner: 'Illustrative data' });
    fireEvent.click(toggle());
    fireEvent.click(screen.getByRole('button', { name: /SVG/ }));
    await waitFor(() => expect(files).toHaveLength(1));
    const text = await read(files[0]?.content as Blob);
    for (const part of [base.finding, base.subtitle, base.source, 'Illustrative data', '125 of 204'])
      expect(text).toContain(part);
  });

  it('says so when a file cannot be made', async () => {
    card();
    fireEvent.click(toggle());
    fireEvent.click(screen.getByRole('button', { name: /PNG/ }));
    expect(await screen.findByText(/could not be made/)).toBeTruthy();
  });

  it('offers no picture where there is none', () => {
    card({ picture: null });
    fireEvent.click(toggle());
    expect(screen.queryByRole('button', { name: /SVG|PNG/ })).toBeNull();
    expect(screen.getByRole('button', { name: /CSV/ })).toBeTruthy();
  });
});
