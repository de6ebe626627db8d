import { execFileSync } from 'node:child_process';
import { badFiles, goodFiles } from './boundary-cases.mjs';

const script = `${import.meta.dirname}/lint-cases.mjs`;
const env = { ...process.env, NX_DAEMON: 'false' };
const reported = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', env })) as Record<'bad' | 'good', string[][]>;

describe('lint refuses a file in which', () => {
  it.each(badFiles.map(([title, , , rule], i) => [title, rule, i] as const))('%s', (_title, rule, i) => {
    expect(reported.bad[i]).toContain(rule);
  });
});

describe('lint accepts', () => {
  it.each(goodFiles.map(([path], i) => [path, i] as const))('%s', (_path, i) => {
    expect(reported.good[i]).toEqual([]);
  });
});
