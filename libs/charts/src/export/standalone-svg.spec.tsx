/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { IntervalRows } from '../interval-rows/IntervalRows.js';
import { england, systems } from '../testing/example-data.js';
import { toStandaloneSvg } from './standalone-svg.js';

const pictureOf = (element: ReactElement): string => render(element).container.querySelector('svg')?.outerHTML ?? '';
const svg = pictureOf(<IntervalRows rows={systems} reference={england} domain={[1, 5]} width={900} />);
const make = (more: Partial<Parameters<typeof toStandaloneSvg>[0]> = {}) =>
  toStandaloneSvg({
    svg,
    title: 'Trusts score <above> "England"',
    subtitle: 'DMA 2025 & before',
    source: 'Source: NHS England',
    ...more,
  });
const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');

describe('toStandaloneSvg', () => {
  it('is well-formed whatever stands in the title', () => {
    const picture = parse(make().text);
    expect(picture.querySelector('parsererror')).toBeNull();
    expect(picture.querySelector('title')?.textContent).toBe('Trusts score <above> "England"');
  });

  it('bakes in title, subtitle, source, footer and banner', () => {
    const { text } = make({ footer: 'Open Government Licence', banner: 'Illustrative data' });
    const words = parse(text).documentElement.textContent;
    for (const part of [
      'Trusts score <above>',
      'DMA 2025 & before',
      'Source: NHS England',
      'Open Government Licence',
      'Illustrative data',
    ]) {
      expect(words).toContain(part);
    }
  });

  it('needs neither style sheet nor script nor the page', () => {
    const { text } = make();
    expect(text).not.toMatch(/\s(class|style|tabindex|role="(?!img)|aria-|data-|href|on[a-z]+)=?/);
    expect(text).not.toMatch(/<(style|script|a|foreignObject)\b/);
  });

  it('colours every mark by attributes', () => {
    const unpainted = [...parse(make().text).querySelectorAll('circle, line, rect, text')].filter(
      (mark) => !mark.hasAttribute('fill') && !mark.hasAttribute('stroke'),
    );
    expect(unpainted).toEqual([]);
  });

  it('keeps the patterns that marks refer to', () => {
    const gaps = systems.map((row) => ({ ...row, value: null, status: 'missing' as const }));
    const hatched = pictureOf(<IntervalRows rows={gaps} reference={null} domain={[1, 5]} width={900} />);
    const picture = parse(make({ svg: hatched }).text);
    const ids = [...picture.querySelectorAll('pattern')].map((pattern) => `url(#${pattern.id})`);
    const used = [...picture.querySelectorAll('[fill^="url"]')].map((mark) => mark.getAttribute('fill'));
    expect(used.length).toBeGreaterThan(0);
    expect(used.every((reference) => ids.includes(reference ?? ''))).toBe(true);
  });

  it('is as large as its parts', () => {
    const { text, width, height } = make();
    const root = parse(text).documentElement;
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([String(width), String(height)]);
    expect(width).toBe(900 + 48);
    expect(make({ banner: 'Illustrative data' }).height).toBe(height + 40);
  });

  it('refuses what has no size', () => {
    expect(() => make({ svg: '<svg></svg>' })).toThrow('The chart has no width');
  });
});
