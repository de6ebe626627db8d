import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closedFolder } from './account.js';
import { prepareDataFolder } from './data-folder.js';

const stranger = { name: 'nobody', uid: 65_533, gid: 65_533 };

describe('the data folder', () => {
  let base: string;
  const quiet = (): void => undefined;
  const mode = (path: string): number => statSync(path).mode & 0o777;

  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'boardmark-folder-'));
    chmodSync(base, 0o755);
  });

  afterEach(() => rmSync(base, { recursive: true, force: true }));

  it('is made with everything above it', () => {
    const wanted = join(base, 'a', 'b');
    expect(prepareDataFolder({ dataFolder: wanted, dataFolderIsDefault: false }, null, quiet)).toBe(wanted);
    expect(statSync(wanted).isDirectory()).toBe(true);
  });

  it('is opened for passing through when PostgreSQL runs under another account', () => {
    const wanted = join(base, 'data');
    mkdirSync(wanted, { mode: 0o700 });
    prepareDataFolder({ dataFolder: wanted, dataFolderIsDefault: false }, stranger, quiet);
    expect(mode(wanted)).toBe(0o711);
  });

  it('keeps its rights when PostgreSQL runs under the same account', () => {
    const wanted = join(base, 'data');
    mkdirSync(wanted, { mode: 0o700 });
    prepareDataFolder({ dataFolder: wanted, dataFolderIsDefault: false }, null, quiet);
    expect(mode(wanted)).toBe(0o700);
  });

  it('is refused with its name and the reason when somebody chose one that PostgreSQL cannot reach', () => {
    const home = join(base, 'home');
    mkdirSync(home, { mode: 0o700 });
    const wanted = join(home, 'data');
    expect(() => prepareDataFolder({ dataFolder: wanted, dataFolderIsDefault: false }, stranger, quiet)).toThrow(
      `BOARDMARK_DATA is "${wanted}"; expected: a folder that the account "nobody" can reach, since PostgreSQL does not run as root. ${home} is closed to it.`,
    );
    expect(mode(home)).toBe(0o700);
  });
});

describe('a closed folder', () => {
  it('is the topmost one that the account may not enter', () => {
    const base = mkdtempSync(join(tmpdir(), 'boardmark-closed-'));
    mkdirSync(join(base, 'inner'), { mode: 0o755 });
    try {
      expect(closedFolder(join(base, 'inner', 'absent'), stranger)).toBe(base);
      chmodSync(base, 0o711);
      expect(closedFolder(join(base, 'inner', 'absent'), stranger)).toBeNull();
      chmodSync(base, 0o710);
      expect(closedFolder(base, { ...stranger, gid: statSync(base).gid })).toBeNull();
      expect(closedFolder(base, { ...stranger, uid: statSync(base).uid })).toBeNull();
    } finally {
      rmSync(base, { recursive: true });
    }
  });
});
