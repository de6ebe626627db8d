import type { GroupLevels_MatrixFragment } from '../gql/graphql.js';
import { SYSTEMS } from '../testing/matrix-fixture.js';
import { countLabel, isLimited, toGroupLevels } from './group-levels.js';

const matrix = SYSTEMS as unknown as GroupLevels_MatrixFragment;

describe('toGroupLevels', () => {
  it('reads the columns of one measure across, one entry per group in the order of the codes', () => {
    const [alpha, beta] = toGroupLevels(matrix, 'well_led');
    expect(alpha).toMatchObject({ code: 'QAA', shortName: 'Alpha', regionCode: 'Y62', mean: 3.6, low: 3.1, high: 4.1 });
    expect(alpha).toMatchObject({ difference: 0.68, clarity: 'CLOSE_CALL', status: 'released' });
    expect(beta).toMatchObject({ code: 'QBB', mean: 2.5, nOrganisations: 1, nEligible: 2 });
  });

  it('keeps a missing group with nulls, never zeros', () => {
    expect(toGroupLevels(matrix, 'well_led')[2]).toMatchObject({ status: 'missing', mean: null, low: null, difference: null });
  });

  it('tells "not available" from missing', () => {
    const themes = matrix.themes.map((theme) => ({ ...theme, status: ['NOT_AVAILABLE' as const] }));
    expect(toGroupLevels({ ...matrix, themes }, 'well_led')[0]?.status).toBe('not_available');
  });

  it('has no groups for a measure that the matrix does not hold', () => {
    expect(toGroupLevels(matrix, 'unheard_of')).toEqual([]);
  });
});

describe('countLabel', () => {
  it('says how many of how many only when some are missing', () => {
    expect(countLabel({ nOrganisations: 16, nEligible: 16 })).toBe('16');
    expect(countLabel({ nOrganisations: 3, nEligible: 4 })).toBe('3 of 4');
  });
});

describe('isLimited', () => {
  it('begins below five trusts that submitted', () => {
    expect([4, 5].map((nOrganisations) => isLimited({ nOrganisations }))).toEqual([true, false]);
  });
});
