import { refusalToListen } from './listen.js';

const place = { port: 80, host: '127.0.0.1' };

describe('a server that cannot listen', () => {
  it.each([
    ['EADDRINUSE', 'PORT is "80"; expected: a free port. Another program listens on it at 127.0.0.1.'],
    ['EACCES', 'PORT is "80"; expected: a port that this account may open, such as 3000.'],
    ['EADDRNOTAVAIL', 'BOARDMARK_HOST is "127.0.0.1"; expected: an address of this machine, such as 127.0.0.1.'],
    ['ENOTFOUND', 'BOARDMARK_HOST is "127.0.0.1"; expected: an address of this machine, such as 127.0.0.1.'],
  ])('names the setting to change: %s', (code, message) => {
    expect(refusalToListen(code, place)).toBe(message);
  });

  it('is not explained when the reason lies elsewhere', () => {
    expect(refusalToListen('EMFILE', place)).toBeNull();
    expect(refusalToListen(undefined, place)).toBeNull();
  });
});
