import { splitParameters } from './split-parameters.js';

const themes = [{ code: 'well_led', name: 'Well led' }];

describe('splitParameters', () => {
  it('tells parameters of the release from those of a measure', () => {
    const { general, byTheme } = splitParameters(
      [
        { name: 'False-discovery rate', value: '0.1' },
        { name: 'well_led: degrees of freedom', value: '158' },
        { name: 'profile: degrees of freedom', value: '157' },
        { name: 'Change: step of a trust verdict', value: '0.25' },
      ],
      themes,
    );
    expect(general.map(({ name }) => name)).toEqual(['False-discovery rate', 'Change: step of a trust verdict']);
    expect(byTheme?.columns.map((column) => column.label)).toEqual(['Measure', 'Degrees of freedom']);
    expect(byTheme?.rows).toEqual([
      { measure: 'Well led', 'degrees of freedom': '158' },
      { measure: 'Mean of all measures', 'degrees of freedom': '157' },
    ]);
  });

  it('has no table when nothing is said by measure', () => {
    expect(splitParameters([], themes)).toEqual({ general: [], byTheme: null });
  });
});
