import { progressLine, terminalProgress } from './terminal-progress.js';

const at = (rows: number) => ({ rows, bytes: rows, totalBytes: 1000 });

function record(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = terminalProgress({ isTTY, write: (text: string) => written.push(text) }, () => time);
  return { written, progress, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('progressLine', () => {
  it.each([
    [{ rows: 0, bytes: 0, totalBytes: 10 }, '[........................]   0 %  0 rows'],
    [{ rows: 1234, bytes: 5, totalBytes: 10 }, '[############............]  50 %  1,234 rows'],
    [{ rows: 1, bytes: 10, totalBytes: 10 }, '[########################] 100 %  1 rows'],
    [{ rows: 0, bytes: 0, totalBytes: 0 }, '[########################] 100 %  0 rows'],
    [{ rows: 2, bytes: 20, totalBytes: 10 }, '[########################] 100 %  2 rows'],
  ])('draws %j', (progress, line) => expect(progressLine(progress)).toBe(line));
});

describe('terminalProgress', () => {
  it('draws at most ten times a second, and the last state at the end', () => {
    const { written, progress, wait } = record(true);
    progress.update(at(100));
    progress.update(at(200));
    wait(100);
    progress.update(at(300));
    progress.update(at(1000));
    progress.finish();
    expect(written).toEqual([`\r${progressLine(at(100))}`, `\r${progressLine(at(300))}`, `\r${progressLine(at(1000))}`, '\n']);
  });
  it('writes nothing into a log', () => {
    const { written, progress } = record(false);
    progress.update(at(100));
    progress.finish();
    expect(written).toEqual([]);
  });
  it('ends its line once, and none when nothing was drawn', () => {
    const { written, progress } = record(true);
    progress.finish();
    expect(written).toEqual([]);
  });
});
