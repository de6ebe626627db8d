import { expectPicture } from '../testing/expect-picture.js';
import { gridData } from '../testing/grid-data.js';
import { ScoreGridPicture } from './ScoreGridPicture.js';

describe('ScoreGridPicture', () => {
  it('draws numbers, labels and hatching', () => {
    expectPicture(import.meta.url, 'systems-960', <ScoreGridPicture {...gridData} width={960} label="Means by system" />);
  });
});
