import { shortSource } from './short-source.js';

const line = 'Source: NHS England, Digital Maturity Assessment 2025. Open Government Licence v3.0. Release DMA 2025, version 1.';

describe('shortSource', () => {
  it('keeps publisher, assessment, release and the name of the licence', () => {
    expect(shortSource(line)).toBe('NHS England, Digital Maturity Assessment 2025. OGL v3.0. Release DMA 2025, version 1.');
  });

  it('keeps a banner and drops the text of the licence', () => {
    const attribution = 'Contains public sector information licensed under the Open Government Licence v3.0. Contains OS data.';
    expect(shortSource(`Illustrative data. Source: NHS England. ${attribution}`)).toBe('Illustrative data. NHS England.');
  });
});
