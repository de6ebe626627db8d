import { startServer } from './start-server.js';

describe('a start with wrong settings', () => {
  it('ends with 1 and names each variable, its value and what was expected', async () => {
    const { code, out, err } = await startServer({ PORT: 'http', BOARDMARK_MODE: 'test', BOARDMARK_HOST: 'no host' }).finished;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.split('\n').sort()).toEqual([
      '',
      'BOARDMARK_HOST is "no host"; expected: an address such as 127.0.0.1.',
      'BOARDMARK_MODE is "test"; expected: demo or live.',
      'PORT is "http"; expected: a port number from 0 to 65535.',
    ]);
  });

  it('ends with 1 and one line, without the password, when there is no database at the address', async () => {
    const { code, out, err } = await startServer({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }).finished;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^The database of DATABASE_URL cannot be reached: .*ECONNREFUSED.*\n$/);
    expect(err).not.toContain('secret');
  });
});
