import { expectPicture } from '../testing/expect-picture.js';
import { VerdictBars } from './VerdictBars.js';

describe('VerdictBars', () => {
  it('draws the verdicts of England', () => {
    const england = { improved: 69, noClearChange: 125, deteriorated: 10, total: 204 };
    expectPicture(import.meta.url, 'england-528', <VerdictBars {...england} width={528} />);
    expectPicture(import.meta.url, 'england-326', <VerdictBars {...england} width={326} />);
  });
});
