import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const GENERATOR = join(import.meta.dirname, '../generate.mjs');
const SHIPPED = join(import.meta.dirname, '../../../libs/illustrative-data/data');
const generate = (...options: string[]) => spawnSync(process.execPath, [GENERATOR, ...options], { encoding: 'utf8' });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardmark-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (place: string, file: string) => readFileSync(join(place, file), 'utf8');

describe('the generator', () => {
  it('makes what ships: the typed modules and the files', () => {
    const { status, stderr } = generate('--check');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('makes the same files in a folder as ship, and all organisations in one', () => {
    expect(generate('--out', folder).status).toBe(0);
    const made = readdirSync(folder).filter((file) => file !== 'organisations.json');
    expect(made.sort()).toEqual(readdirSync(SHIPPED).sort());
    expect(made.filter((file) => read(folder, file) !== read(SHIPPED, file))).toEqual([]);
    const { organisations, rounds } = JSON.parse(read(folder, 'organisations.json')) as Record<string, unknown[]>;
    expect([organisations?.length, rounds?.length]).toEqual([257, 7]);
  });

  it('notices another world', () => {
    const { status, stderr } = generate('--seed', '7', '--check');
    expect(status).toBe(1);
    expect(stderr).toContain('board-r1.csv');
    expect(stderr).toContain('organisations.data.ts');
  });

  it('makes a larger world in the same shapes', () => {
    expect(generate('--scale', '2', '--out', folder).status).toBe(0);
    const { organisations = [] } = JSON.parse(read(folder, 'organisations.json')) as Record<
      string,
      { kind: string; code: string }[]
    >;
    const count = (kind: string) => organisations.filter((o) => o.kind === kind).length;
    expect([count('region'), count('system'), count('trust')]).toEqual([7, 85, 412]);
    expect(organisations.filter(({ code }) => !/^Z[RST][A-Z0-9]{1,4}$/.test(code))).toEqual([]);
    expect(read(folder, 'board-r1.csv').split('\n')[0]).toBe(read(SHIPPED, 'board-r1.csv').split('\n')[0]);
    expect(read(folder, 'board-r1.csv').length).toBeGreaterThan(1.8 * read(SHIPPED, 'board-r1.csv').length);
  });

  it.each([
    [['--scale', '2'], 'say where it goes with --out'],
    [['--scale', '0'], 'whole numbers'],
    [['--seed', 'x'], 'whole numbers'],
    [['--colour'], 'Unknown option'],
  ])('refuses %j', (options, words) => {
    const { status, stderr } = generate(...options);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });
});
