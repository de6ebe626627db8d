import type { GroupLevels_MatrixFragment } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { ENGLAND, SYSTEMS } from '../../testing/matrix-fixture.js';
import { amongSubtitle } from './among-subtitle.js';

const systems = toGroupLevels(SYSTEMS as unknown as GroupLevels_MatrixFragment, 'well_led');
const england = toGroupLevels(ENGLAND as unknown as GroupLevels_MatrixFragment, 'well_led')[0] ?? null;

describe('amongSubtitle', () => {
  it('counts the systems that have a score, and says which trusts count', () => {
    expect(amongSubtitle('Well led', { scores: 'as-scored', setting: 'all' }, 'DMA 2025', { systems, england })).toBe(
      'Mean Well led score, 2 systems, DMA 2025. 7 trusts, each trust counted once. Scale from 1 to 5.',
    );
  });

  it('says how a like-for-like level is made, and names the care setting', () => {
    const text = amongSubtitle('Well led', { scores: 'like-for-like', setting: 'acute' }, 'DMA 2025', { systems, england });
    expect(text).toContain('acute services only');
    expect(text).toContain('the England mean plus the system’s difference');
  });
});
