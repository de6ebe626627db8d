import { indexNames } from './index-names.js';

describe('indexNames', () => {
  it('gathers the codes of one name, however it is written, each once and in order', () => {
    const pairs = [
      ['Twin  Trust', 'RA2'],
      ['TWIN TRUST', 'RA2'],
      ['twin trust', 'RA3'],
      ['Ash Trust', 'RA1'],
    ] as const;
    expect([...indexNames(pairs)]).toEqual([
      ['TWIN TRUST', ['RA2', 'RA3']],
      ['ASH TRUST', ['RA1']],
    ]);
  });
});
