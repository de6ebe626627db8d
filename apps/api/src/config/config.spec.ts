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
      publicUrl: null,
      oidc: null,
      smtpUrl: null,
      mailFrom: 'Boardmark <boardmark@localhost>',
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
      BOARDMARK_URL: 'https://boardmark.example/',
      BOARDMARK_SMTP_URL: 'smtps://mail.example',
      BOARDMARK_MAIL_FROM: 'b@boardmark.example',
      BOARDMARK_OIDC_ISSUER: 'https://login.example',
      BOARDMARK_OIDC_CLIENT_ID: 'boardmark',
      BOARDMARK_OIDC_CLIENT_SECRET: 'hush',
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      host: '0.0.0.0',
      mode: 'live',
      dataFolder: '/srv/boardmark',
      dataFolderIsDefault: false,
      databaseUrl: url,
      databaseAppUrl: app,
      publicUrl: 'https://boardmark.example',
      smtpUrl: 'smtps://mail.example',
      mailFrom: 'b@boardmark.example',
      oidc: {
        issuer: 'https://login.example',
        clientId: 'boardmark',
        clientSecret: 'hush',
        scope: 'openid email',
        name: 'your organisation’s account',
        claims: { subject: 'sub', email: 'email' },
      },
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
    [{ BOARDMARK_URL: 'https://boardmark.example/path' }, 'an origin such as'],
    [{ BOARDMARK_OIDC_ISSUER: 'https://login.example' }, 'BOARDMARK_OIDC_CLIENT_ID is not set'],
    [{ BOARDMARK_OIDC_CLIENT_ID: 'b' }, 'BOARDMARK_OIDC_ISSUER is not set'],
    [{ BOARDMARK_SMTP_URL: 'smtp://mail.example' }, 'BOARDMARK_URL is not set'],
    [
      {
        BOARDMARK_MODE: 'live',
        BOARDMARK_URL: 'https://b.example',
        BOARDMARK_OIDC_ISSUER: 'http://localhost/demo-provider',
        BOARDMARK_OIDC_CLIENT_ID: 'boardmark',
      },
      'an https address in live mode',
    ],
    [{ BOARDMARK_MODE: 'live', BOARDMARK_URL: 'http://b.example' }, 'an https address in live mode'],
    [{ BOARDMARK_SMTP_URL: 'https://user:hush@mail.example' }, 'BOARDMARK_SMTP_URL; expected'],
  ])('refuse half a sign-in, plain http in live mode and wrong addresses: %j', (env, words) => {
    expect(errorOf(env)).toContain(words);
    expect(errorOf(env)).not.toContain('hush');
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
