import { plain, strong, textOf } from './span.js';

describe('textOf', () => {
  it('joins the words of all runs', () => {
    expect(textOf([plain('Trusts here score '), strong('above England'), plain('.')])).toBe('Trusts here score above England.');
    expect(textOf([])).toBe('');
  });
});
