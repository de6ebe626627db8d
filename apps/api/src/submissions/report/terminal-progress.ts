import type { ReadProgress } from '../reading/read-score-file.js';

/** What of a terminal is needed to draw on one line. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 24;
const PAUSE_MS = 100;

/** One line: a bar, the share of the bytes and the rows read. */
export function progressLine({ rows, bytes, totalBytes }: ReadProgress): string {
  const share = totalBytes === 0 ? 1 : Math.min(1, bytes / totalBytes);
  const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
  const percent = `${Math.floor(share * 100)}`.padStart(3);
  return `[${bar}] ${percent} %  ${rows.toLocaleString('en-GB')} rows`;
}

/** Draws progress over itself on a terminal, at most ten times a second; elsewhere (a log, a pipe) it stays silent. */
export function terminalProgress(terminal: Terminal, now: () => number = () => performance.now()) {
  let drawnAt = -Infinity;
  let latest: ReadProgress | null = null;
  const draw = (progress: ReadProgress) => terminal.write(`\r${progressLine(progress)}`);
  return {
    update(progress: ReadProgress): void {
      if (terminal.isTTY !== true) return;
      latest = progress;
      if (now() - drawnAt < PAUSE_MS) return;
      drawnAt = now();
      draw(progress);
    },
    finish(): void {
      if (latest === null) return;
      draw(latest);
      terminal.write('\n');
      latest = null;
    },
  };
}
