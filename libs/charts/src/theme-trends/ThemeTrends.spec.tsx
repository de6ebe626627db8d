import { trendNotes, trendRounds, trendThemes } from '../testing/board-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { ThemeTrends } from './ThemeTrends.js';

describe('ThemeTrends', () => {
  it.each([1134, 780, 358])('draws six rounds of a board at %i px', (width) => {
    expectPicture(
      import.meta.url,
      `rounds-${width}`,
      <ThemeTrends themes={trendThemes} rounds={trendRounds} notes={trendNotes} peersLabel="Peer median" width={width} />,
    );
  });
});
