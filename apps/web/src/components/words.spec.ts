import { sourceLine } from './attribution.js';
import { countOf } from './count-of.js';
import { asHeading } from './headline.js';
import { longDate } from './long-date.js';

describe('countOf', () => {
  it('takes the plural for everything but one', () => {
    expect([0, 1, 2].map((n) => countOf(n, 'trust'))).toEqual(['0 trusts', '1 trust', '2 trusts']);
  });
});

describe('asHeading', () => {
  it('drops the full stop at the end and none before', () => {
    expect(asHeading('Above England, 2.8. A close call.')).toBe('Above England, 2.8. A close call');
    expect(asHeading('Above England')).toBe('Above England');
  });
});

describe('longDate', () => {
  it('writes a date out, in the calendar of the data', () => {
    expect(longDate('2026-03-31')).toBe('31 March 2026');
    expect(longDate('2026-11-23T23:59:00Z')).toBe('23 November 2026');
  });

  it('leaves what is no date as it is', () => {
    expect(longDate('soon')).toBe('soon');
  });
});

describe('sourceLine', () => {
  it('names source, licence and version of the release', () => {
    expect(sourceLine({ name: 'Digital Maturity Assessment 2025', shortName: 'DMA 2025' }, 2)).toBe(
      'Source: NHS England, Digital Maturity Assessment 2025. Open Government Licence v3.0. Release DMA 2025, version 2.',
    );
  });
});
