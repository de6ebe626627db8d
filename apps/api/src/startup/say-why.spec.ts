import { ConfigError } from '../config/config.js';
import { sayWhy } from './say-why.js';

describe('why Boardmark ends', () => {
  it('is one line where somebody can put it right', () => {
    expect(sayWhy(new ConfigError('PORT is "x"; expected: a number.'))).toBe('PORT is "x"; expected: a number.');
    expect(sayWhy(new Error('There is no account "nobody".'))).toBe('There is no account "nobody".');
  });

  it('names the place in the program where the program is wrong', () => {
    expect(sayWhy(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n\s+at .*say-why\.spec/);
  });

  it('is whatever was thrown, if that was no error', () => {
    expect(sayWhy('out of paper')).toBe('out of paper');
  });
});
