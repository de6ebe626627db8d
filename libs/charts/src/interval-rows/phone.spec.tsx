/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { england, systems } from '../testing/example-data.js';
import { IntervalRows } from './IntervalRows.js';

describe('IntervalRows on a phone', () => {
  it('shows the own row and its neighbours, with all systems on request', () => {
    const { container } = render(<IntervalRows rows={systems} reference={england} domain={[1, 5]} width={326} />);
    expect(screen.getByText('All 42 systems').closest('details')?.open).toBe(false);
    const [near, all] = [...container.querySelectorAll('svg')].map((svg) => svg.querySelectorAll('[data-mark]').length);
    expect([near, all]).toEqual([7, 42]);
    expect(screen.getByText('This system and the 6 systems nearest to it in order, of 42')).toBeTruthy();
  });
});
