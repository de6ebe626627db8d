import { isUsed } from './trim-nhsuk-css.js';

describe('isUsed', () => {
  it.each([
    ['.nhsuk-select', true],
    ['.nhsuk-select:focus', true],
    ['.nhsuk-button--secondary', true],
    ['.nhsuk-form-group .nhsuk-label', true],
    [':root', true],
  ])('keeps %s', (selector, expected) => {
    expect(isUsed(selector)).toBe(expected);
  });

  it.each([['.nhsuk-header__navigation'], ['.nhsuk-form-group .nhsuk-radios'], ['ul>li'], ['caption'], ['.nhsuk-selection']])(
    'drops %s',
    (selector) => {
      expect(isUsed(selector)).toBe(false);
    },
  );
});
