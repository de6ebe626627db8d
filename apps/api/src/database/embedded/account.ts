import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account PostgreSQL runs as when Boardmark is started by root, which PostgreSQL refuses. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const NAME = 'nobody';

/** Null: PostgreSQL runs as whoever runs Boardmark. */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${NAME}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  if (uid === undefined || gid === undefined) {
    throw new Error(
      `PostgreSQL does not run as root and there is no account "${NAME}". Start Boardmark as another user, or set DATABASE_URL.`,
    );
  }
  return { name: NAME, uid: Number(uid), gid: Number(gid) };
}

/** The topmost folder on the way to a path that an account may not enter; null when it reaches the path. */
export function closedFolder(path: string, { uid, gid }: Account): string | null {
  const parent = dirname(path);
  const above = parent === path ? null : closedFolder(parent, { name: NAME, uid, gid });
  if (above !== null) return above;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return null;
  const bit = stat.uid === uid ? 0o100 : stat.gid === gid ? 0o010 : 0o001;
  return (stat.mode & bit) === 0 ? path : null;
}
