import { resolve } from 'node:path';
import { ConfigError, readConfig } from './config.js';

const errorOf = (env: Record<string, string>): string => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
  }
  return 'no error';
};

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      mode: 'demo',
      dataFolder: resolve('boardmark-data'),
      dataFolderIsDefault: true,
      databaseUrl: null,
      databaseAppUrl: null,
    });
  });

  it('are taken from the environment', () => {
    const url = 'postgresql://boardmark:secret@db:5432/boardmark';
    const app = url.replace('boardmark:secret', 'boardmark_app:other');
    const env = {
      PORT: '8080',
      BOARDMARK_MODE: 'live',
      BOARDMARK_DATA: '/srv/boardmark',
      DATABASE_URL: url,
      DATABASE_APP_URL: app,
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      mode: 'live',
      dataFolder: '/srv/boardmark',
      dataFolderIsDefault: false,
      databaseUrl: url,
      databaseAppUrl: app,
    });
  });

  it('listen on this machine only in demo mode, unless told otherwise', () => {
    const hosts = [{}, { BOARDMARK_MODE: 'live' }, { BOARDMARK_HOST: '::1' }].map((env) => readConfig(env).host);
    expect(hosts).toEqual(['127.0.0.1', '0.0.0.0', '::1']);
  });

  it('treat an empty variable as not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', BOARDMARK_DATA: '' })).toEqual(readConfig({}));
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it.each([
    [{ PORT: '70000' }, 'PORT is "70000"; expected: a port number from 0 to 65535.'],
    [{ PORT: 'http' }, 'PORT is "http"; expected: a port number from 0 to 65535.'],
    [{ BOARDMARK_MODE: 'test' }, 'BOARDMARK_MODE is "test"; expected: demo or live.'],
    [
      { DATABASE_URL: 'mysql://u:secret@h/d' },
      'DATABASE_URL; expected: a URL such as postgresql://user:password@host:5432/database.',
    ],
    [
      { DATABASE_APP_URL: 'postgresql://boardmark_app:secret@h/d' },
      'DATABASE_APP_URL; expected: DATABASE_URL as well, for the owner of the tables.',
    ],
  ])('refuse %p naming variable, value and expectation', (env, message) => {
    expect(errorOf(env as unknown as Record<string, string>)).toBe(message);
  });

  it('report every wrong variable at once, without repeating a password', () => {
    const message = errorOf({ PORT: '-1', DATABASE_URL: 'db:secret' });
    expect(message.split('\n')).toHaveLength(2);
    expect(message).not.toContain('secret');
  });
});
