import { sortNorthToSouth } from './regions.js';

describe('sortNorthToSouth', () => {
  it('lists the regions from north to south and what it does not know last, in the order given', () => {
    const codes = ['Y58', 'X2', 'Y56', 'Y63', 'X1', 'Y62'];
    expect(sortNorthToSouth(codes, (code) => code)).toEqual(['Y63', 'Y62', 'Y56', 'Y58', 'X2', 'X1']);
  });
});
