import { fileName } from './file-name.js';

describe('fileName', () => {
  it.each([
    ['On Well led the system stands 0.73 above England', 'on-well-led-the-system-stands-0-73-above-england.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['Zoë’s café', 'zoe-s-cafe.csv'],
    ['???', 'boardmark.csv'],
  ])('turns %j into %j', (title, expected) => {
    expect(fileName(title, 'csv')).toBe(expected);
  });

  it('stays short', () => {
    expect(fileName('word '.repeat(60), 'svg').length).toBeLessThanOrEqual(84);
  });
});
