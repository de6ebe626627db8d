/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { HexMap } from '../hex-map/HexMap.js';
import { IntervalRows } from '../interval-rows/IntervalRows.js';
import { england, hexCells, systems } from '../testing/example-data.js';

const stops = (container: HTMLElement): Element[] => [...container.querySelectorAll('svg [tabindex="0"]')];
const enter = (container: HTMLElement): void => act(() => (stops(container)[0] as SVGElement).focus());
const press = (key: string): void => void fireEvent.keyDown(document.activeElement as Element, { key });
const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? '';

const rows = (opened: string[] = []) =>
  render(<IntervalRows rows={systems} reference={england} domain={[1, 5]} width={900} onOpen={(href) => opened.push(href)} />);
const map = (calls: string[] = []) =>
  render(
    <HexMap
      cells={hexCells}
      limits={[2.4, 2.7, 3, 3.3]}
      selected="QYG"
      onSelect={(code) => calls.push(`select ${code}`)}
      onOpen={(code) => calls.push(`open ${code}`)}
      width={900}
    />,
  );

describe('a list chart', () => {
  it('is one stop of the tab key, on its own row', () => {
    const { container } = rows();
    expect(stops(container).map((stop) => stop.getAttribute('aria-label'))).toEqual([systems[1]?.readOut]);
  });

  it('moves by arrows, Home and End and takes the stop along', () => {
    const { container } = rows();
    enter(container);
    press('ArrowDown');
    expect(focused()).toBe(systems[2]?.readOut);
    press('End');
    expect(focused()).toBe(systems[41]?.readOut);
    press('ArrowDown');
    expect(focused()).toBe(systems[41]?.readOut);
    press('Home');
    expect(focused()).toBe(systems[0]?.readOut);
    expect(stops(container)).toHaveLength(1);
    expect(stops(container)[0]).toBe(document.activeElement);
  });

  it('fills the read-out with the same words by keyboard and by pointing, and speaks only the latter', () => {
    const { container } = rows();
    enter(container);
    expect(screen.getByRole('status').textContent).toContain(systems[1]?.readOut);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('off');
    fireEvent.pointerEnter(container.querySelector('[data-mark="4"]') as Element);
    expect(screen.getByRole('status').textContent).toContain(systems[4]?.readOut);
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite');
  });

  it('leaves by Escape for the chart itself and clears the read-out', () => {
    const { container } = rows();
    enter(container);
    press('Escape');
    expect(document.activeElement).toBe(container.querySelector('svg'));
    expect(document.activeElement?.getAttribute('role')).toBe('group');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(stops(container).map((stop) => stop.getAttribute('aria-label'))).toEqual([systems[1]?.readOut]);
  });

  it('has an empty read-out before a mark is used, and the keys as its description', () => {
    const { container } = rows();
    expect(screen.getByRole('status').textContent).toBe('');
    const described = container.querySelector('svg')?.getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/tap it.*Arrow keys.*Enter opens, Escape leaves/);
  });

  it('opens a row by Enter and by a press on its name, not by a press beside it', () => {
    const opened: string[] = [];
    const { container } = rows(opened);
    const mark = container.querySelector('[data-mark="4"]') as Element;
    fireEvent.click(mark.querySelector('circle') as Element);
    expect(opened).toEqual([]);
    fireEvent.click(mark.querySelector('[data-open] text') as Element);
    fireEvent.click(mark);
    expect(opened).toEqual([systems[4]?.href, systems[4]?.href]);
  });

  it('offers the way to the page of a chosen row in the read-out', () => {
    const { container } = rows();
    fireEvent.click(container.querySelector('[data-mark="4"] circle') as Element);
    expect(screen.getByRole('link', { name: `Open ${systems[4]?.label}` }).getAttribute('href')).toBe(systems[4]?.href);
  });
});

describe('the hexagon map', () => {
  it('is one stop of the tab key, on the selected system', () => {
    const { container } = map();
    expect(stops(container)).toHaveLength(1);
    expect(stops(container)[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('selects while moving to neighbours and opens by Enter', () => {
    const calls: string[] = [];
    const { container } = map(calls);
    enter(container);
    press('ArrowRight');
    press('Enter');
    expect(calls).toEqual(['select QYG', 'select QNC', 'open QNC']);
  });

  it('leaves by Escape for the map itself', () => {
    const { container } = map();
    enter(container);
    press('Escape');
    expect(document.activeElement).toBe(container.querySelector('svg'));
  });

  it('opens the system of the read-out by its button', () => {
    const calls: string[] = [];
    map(calls);
    fireEvent.click(screen.getByRole('button', { name: 'Open Cheshire and Merseyside' }));
    expect(calls).toEqual(['open QYG']);
  });
});
