import type { GroupLevels_MatrixFragment } from '../../gql/graphql.js';
import { toGroupLevels } from '../../groups/group-levels.js';
import { SYSTEMS } from '../../testing/matrix-fixture.js';
import { firstToPick } from './first-to-pick.js';
import { histogramWords } from './histogram-words.js';
import { systemWords } from './system-words.js';
import { toVerdictBarsData } from './to-verdict-bars-data.js';

const [alpha, beta, gamma] = toGroupLevels(SYSTEMS as unknown as GroupLevels_MatrixFragment, 'well_led');

describe('systemWords', () => {
  it('sets the mean beside England’s and says how clear the like-for-like difference is', () => {
    expect(systemWords(alpha!, 2.83)).toBe(
      'Above England, 2.8. Like for like the difference is +0.68: a close call after allowing for all comparisons. 6 of 6 trusts submitted.',
    );
    expect(systemWords({ ...beta!, clarity: 'CLEAR' }, 2.83)).toContain(
      'Below England, 2.8. Like for like the difference is −0.20: a clear',
    );
  });

  it('calls means that print alike level', () => {
    expect(systemWords({ ...alpha!, mean: 2.84 }, 2.79)).toContain('Level with England, 2.8.');
  });

  it('says only how many submitted when there is no mean', () => {
    expect(systemWords(gamma!, 2.83)).toBe('0 of 1 trusts submitted.');
  });
});

describe('firstToPick', () => {
  const many = { ...beta!, code: 'QZZ', nOrganisations: 20 };

  it('prefers a clear difference to a close call to the most trusts', () => {
    expect(firstToPick([many, alpha!, { ...beta!, clarity: 'CLEAR' }])?.code).toBe('QBB');
    expect(firstToPick([many, alpha!])?.code).toBe('QAA');
    expect(firstToPick([beta!, many])?.code).toBe('QZZ');
  });

  it('picks nothing from nothing', () => {
    expect(firstToPick([])).toBeUndefined();
  });
});

describe('histogramWords', () => {
  it('counts all, those of 4 or more and those below 2', () => {
    expect(histogramWords({ edges: [1, 1.5, 2, 4, 4.5, 5], counts: [1, 2, 4, 8, 16] }, 'Well led')).toBe(
      'Number of trusts by Well led score, 31 trusts. 24 score 4 or more, 3 score below 2.',
    );
  });

  it('speaks of one trust, and of none, in words', () => {
    const edges = [1, 2, 4, 5];
    expect(histogramWords({ edges, counts: [1, 3, 0] }, 'Well led')).toContain(
      '4 trusts. None scores 4 or more, one scores below 2.',
    );
    expect(histogramWords({ edges, counts: [0, 3, 1] }, 'Well led')).toContain('One scores 4 or more, none scores below 2.');
  });
});

describe('toVerdictBarsData', () => {
  it('adds the three verdicts up', () => {
    expect(toVerdictBarsData({ nImproved: 69, nNoClearChange: 125, nDeteriorated: 10 })).toEqual({
      improved: 69,
      noClearChange: 125,
      deteriorated: 10,
      total: 204,
    });
  });
});
