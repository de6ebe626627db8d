import { NavigationFocus } from './navigation-focus.js';

describe('NavigationFocus', () => {
  it('leaves the focus alone on the first page', () => {
    expect(new NavigationFocus().take('/')).toBe(false);
  });

  it('moves the focus once for each other page', () => {
    const focus = new NavigationFocus();
    focus.take('/');
    expect(focus.take('/systems')).toBe(true);
    expect(focus.take('/systems')).toBe(false);
    expect(focus.take('/')).toBe(true);
  });
});
