import { execFileSync } from 'node:child_process';
import cases from './boundary-cases.json' with { type: 'json' };

const script = `${import.meta.dirname}/lint-cases.mjs`;
const env = { ...process.env, NX_DAEMON: 'false' };
const reported = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', env })) as Record<
  keyof typeof cases,
  string[][]
>;

describe('lint refuses a file in which', () => {
  it.each(cases.refused.map(({ title, rule }, i) => [title, rule, i] as const))('%s', (_title, rule, i) => {
    expect(reported.refused[i]).toContain(rule);
  });
});

describe('lint accepts', () => {
  it.each(cases.accepted.map(({ path }, i) => [path, i] as const))('%s', (_path, i) => {
    expect(reported.accepted[i]).toEqual([]);
  });
});
