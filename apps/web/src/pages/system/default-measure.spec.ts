import type { Clarity } from '../../gql/graphql.js';
import { defaultMeasure } from './default-measure.js';

const themes = ['a', 'b', 'c', 'd'].map((code) => ({ code }));
const verdicts = (...given: Clarity[]) => given.map((clarity, at) => ({ theme: themes[at]!.code, clarity }));

describe('defaultMeasure', () => {
  it('is the first clear difference, before any close call', () => {
    expect(defaultMeasure(themes, verdicts('NONE', 'CLOSE_CALL', 'CLEAR', 'CLEAR'))?.code).toBe('c');
  });

  it('is the first close call where nothing is clear', () => {
    expect(defaultMeasure(themes, verdicts('NONE', 'CLOSE_CALL', 'NONE', 'CLOSE_CALL'))?.code).toBe('b');
  });

  it('is the first measure where nothing differs, and nothing without measures', () => {
    expect(defaultMeasure(themes, verdicts('NONE', 'NONE'))?.code).toBe('a');
    expect(defaultMeasure([], [])).toBeUndefined();
  });
});
