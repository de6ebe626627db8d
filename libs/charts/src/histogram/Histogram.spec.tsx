import { histogram } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { Histogram } from './Histogram.js';

describe('Histogram', () => {
  it('draws the trusts of England by their Well led score', () => {
    expectPicture(
      import.meta.url,
      'well-led-336',
      <Histogram {...histogram} xLabel="Well led score" countNoun="trusts" width={336} />,
    );
  });
});
