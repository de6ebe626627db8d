import { heatmap } from '../testing/example-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { HeatmapPicture } from './HeatmapPicture.js';

describe('HeatmapPicture', () => {
  it('draws the trusts of Cheshire and Merseyside', () => {
    const missing = [{ label: 'A trust without a submission', note: 'Did not submit' }];
    const sort = { column: 'profile', direction: 'descending' as const };
    expectPicture(import.meta.url, 'scores-960', <HeatmapPicture {...heatmap} missing={missing} sort={sort} width={960} />);
  });
});
