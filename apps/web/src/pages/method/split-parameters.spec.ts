import { splitParameters } from './split-parameters.js';

const themes = [{ code: 'well_led', name: 'Well led' }];

describe('splitParameters', () => {
  it('tells parameters of the release from those of a measure', () => {
    const { general, byTheme } = splitParameters(
      [
        { name: 'False-discovery rate', theme: null, value: '10%' },
        { name: 'Degrees of freedom', theme: 'well_led', value: '158' },
        { name: 'Degrees of freedom', theme: 'profile', value: '157' },
        { name: 'Step of a trust verdict', theme: null, value: '0.25' },
      ],
      themes,
    );
    expect(general.map(({ name }) => name)).toEqual(['False-discovery rate', 'Step of a trust verdict']);
    expect(byTheme?.columns.map((column) => column.label)).toEqual(['Measure', 'Degrees of freedom']);
    expect(byTheme?.rows).toEqual([
      { measure: 'Well led', 'Degrees of freedom': '158' },
      { measure: 'Mean of all measures', 'Degrees of freedom': '157' },
    ]);
  });

  it('has no table when nothing is said by measure', () => {
    expect(splitParameters([], themes)).toEqual({ general: [], byTheme: null });
  });
});
