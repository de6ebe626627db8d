import { hourOf, OncePerHour } from './once-per-hour.js';

describe('once an hour', () => {
  it('has hours of the clock', () => {
    expect(hourOf(Date.UTC(2026, 2, 31, 9, 59, 59))).toBe('2026-03-31T09Z');
    expect(hourOf(Date.UTC(2026, 2, 31, 10))).toBe('2026-03-31T10Z');
  });

  it('does a work once for each key and hour', async () => {
    const done: string[] = [];
    const once = new OncePerHour();
    for (const [hour, key] of ['9a', '9a', '9b', '9a', '10a', '10a'].map((text) => [text.slice(0, -1), text.slice(-1)] as const))
      await once.run(hour, key, async () => void done.push(`${hour}${key}`));
    expect(done).toEqual(['9a', '9b', '10a']);
  });

  it('lets everybody wait for the same, and tries again what has failed', async () => {
    const once = new OncePerHour();
    let tries = 0;
    const work = () => {
      tries += 1;
      return tries === 1 ? Promise.reject(new Error('The disk is full.')) : Promise.resolve();
    };
    const both = await Promise.allSettled([once.run('9', 'a', work), once.run('9', 'a', work)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await once.run('9', 'a', work);
    expect(tries).toBe(2);
  });
});
