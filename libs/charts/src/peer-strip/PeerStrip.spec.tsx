import { LEVELS, peerRows } from '../testing/board-data.js';
import { expectPicture } from '../testing/expect-picture.js';
import { PeerStrip } from './PeerStrip.js';

describe('PeerStrip', () => {
  it('draws a board among its peers', () => {
    expectPicture(import.meta.url, 'board-1134', <PeerStrip rows={peerRows} levels={LEVELS} width={1134} />);
    expectPicture(import.meta.url, 'board-358', <PeerStrip rows={peerRows} levels={LEVELS} width={358} />);
  });
});
