import { withFormerNames } from './former-names.js';
import { WGLL_2021, WGLL_2025 } from './wgll.js';

const rename = (name: string) => ({ ...WGLL_2021, themes: [{ ...WGLL_2021.themes[0]!, name }] });

describe('withFormerNames', () => {
  it('lists what earlier versions called a theme, oldest first and once each', () => {
    const [theme] = withFormerNames(rename('C'), [rename('A'), rename('B'), rename('A')]).themes;
    expect(theme?.formerNames).toEqual(['A', 'B']);
  });
  it('does not count a change of capitals or spaces', () => {
    expect(withFormerNames(rename('Well led'), [rename('WELL  LED')]).themes[0]?.formerNames).toEqual([]);
  });
  it('knows the two renamed measures of What Good Looks Like and no others', () => {
    const renamed = WGLL_2025.themes.filter((theme) => theme.formerNames.length > 0);
    expect(renamed.map(({ name, formerNames }) => [name, ...formerNames])).toEqual([
      ['Support workforce', 'Support people'],
      ['Empower people', 'Empower citizens'],
    ]);
  });
});
