import { compareCodes } from './ordering.js';

describe('compareCodes', () => {
  it('orders by character, digits before letters, capitals before small letters', () => {
    expect(['b', 'RX1', 'R1A', 'a', 'R1A'].sort(compareCodes)).toEqual(['R1A', 'R1A', 'RX1', 'a', 'b']);
  });
});
