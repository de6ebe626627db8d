/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { changeRows } from '../testing/example-data.js';
import { Dumbbell } from './Dumbbell.js';

describe('Dumbbell on a phone', () => {
  it('shows what changed, and trusts without a clear change on request', () => {
    const { container } = render(<Dumbbell beforeLabel="2024" afterLabel="2025" rows={changeRows} width={326} />);
    expect(screen.getByText('8 more trusts, all \u201cNo clear change\u201d').closest('details')?.open).toBe(false);
    const counts = [...container.querySelectorAll('svg')].map((svg) => svg.querySelectorAll('[data-mark]').length);
    expect(counts).toEqual([10, 8]);
  });
});
