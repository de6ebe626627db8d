import { ownScores } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { OwnScoreRows } from './OwnScoreRows.js';

const props = { rows: ownScores, ownLabel: 'ICB\u2019s own score', meanLabel: 'Its 16 trusts, mean and 95% interval' };

describe('OwnScoreRows', () => {
  it('draws the scores of the ICB beside those of its trusts', () => {
    expectPicture(import.meta.url, 'icb-1150', <OwnScoreRows {...props} width={1150} />);
    expectPicture(import.meta.url, 'icb-326', <OwnScoreRows {...props} width={326} />);
  });
});
