/** @jest-environment jsdom */
import { jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { DEFAULT_WIDTH, PAPER_WIDTH, useMeasuredWidth } from './use-measured-width.js';

function Measured({ paper }: { paper?: string }): ReactElement {
  const { ref, width } = useMeasuredWidth<HTMLDivElement>();
  return (
    <div ref={ref} style={paper ? ({ '--bm-paper-width': paper } as Record<string, string>) : {}}>
      {width}
    </div>
  );
}
const shown = (): number => Number(screen.getByText(/^\d+$/).textContent);
const say = (event: string): void => act(() => void window.dispatchEvent(new Event(event)));

afterEach(() => void jest.restoreAllMocks());

describe('useMeasuredWidth', () => {
  it('is 900 where nothing can be measured', () => {
    render(<Measured />);
    expect(shown()).toBe(DEFAULT_WIDTH);
  });

  it('is the width of the paper while the page is printed, then that of the element again', () => {
    jest.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1150);
    render(<Measured />);
    expect(shown()).toBe(1150);
    say('beforeprint');
    expect(shown()).toBe(PAPER_WIDTH);
    say('afterprint');
    expect(shown()).toBe(1150);
  });

  it('takes the width of the paper from the styles where they say one', () => {
    render(<Measured paper="340px" />);
    say('beforeprint');
    expect(shown()).toBe(340);
  });
});
