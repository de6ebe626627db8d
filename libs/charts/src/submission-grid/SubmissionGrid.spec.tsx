/** @jest-environment jsdom */
import { render, screen, within } from '@testing-library/react';
import { SubmissionGrid } from './SubmissionGrid.js';
import { submissionGridTable } from './table.js';

const props = {
  rounds: [
    { id: 'r1', label: 'Spring 2024' },
    { id: 'r2', label: 'Autumn 2024' },
    { id: 'r3', label: 'Spring 2025' },
  ],
  rows: [{ id: 'ZT001', label: 'Larkmere', note: 'Stannerdale', submitted: [null, true, false] }],
  label: 'Who submitted',
};

describe('SubmissionGrid', () => {
  it('says of every round whether the trust submitted, did not, or was not in it', () => {
    render(<SubmissionGrid {...props} />);
    const row = screen.getByRole('row', { name: /^Larkmere/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['Not in the round', 'Submitted', 'Not submitted']);
  });

  it('has the same words in its table', () => {
    expect(submissionGridTable(props).rows).toEqual([
      { code: 'ZT001', name: 'Larkmere, Stannerdale', r1: 'Not in the round', r2: 'Submitted', r3: 'Not submitted' },
    ]);
  });
});
