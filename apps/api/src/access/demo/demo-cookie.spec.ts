import { readDemoCookie, writeDemoCookie } from './demo-cookie.js';

describe('the cookie of the demo viewer', () => {
  it('is read from among others, by its whole name', () => {
    expect(readDemoCookie('a=1; boardmark-viewer=trust:ZT2WT; b=2')).toBe('trust:ZT2WT');
    expect(readDemoCookie('not-boardmark-viewer=administrator; boardmark-viewer2=administrator')).toBeNull();
    expect(readDemoCookie('boardmark-viewer')).toBe('');
    expect(readDemoCookie(undefined)).toBeNull();
  });

  it('is no business of scripts and of other sites', () => {
    expect(writeDemoCookie('administrator')).toBe('boardmark-viewer=administrator; Path=/; HttpOnly; SameSite=Strict');
    expect(writeDemoCookie(null)).toContain('boardmark-viewer=; Max-Age=0;');
  });
});
