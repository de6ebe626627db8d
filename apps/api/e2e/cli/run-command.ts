import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export interface Finished {
  /** Null for a process that was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves to what matches in the output once it is there. */
  said(pattern: RegExp): Promise<string>;
}

type Settings = Readonly<Record<string, string>>;

/** Starts one of the compiled programs, as npm does, with settings of its own. */
export function startProgram(program: string, args: readonly string[], settings: Settings): RunningProgram {
  const path = new URL(`../../dist/${program}.js`, import.meta.url).pathname;
  const quiet = {
    NODE_OPTIONS: '',
    NO_COLOR: '1',
    DATABASE_URL: '',
    DATABASE_APP_URL: '',
    BOARDMARK_DATA: '',
    BOARDMARK_MODE: '',
    BOARDMARK_HOST: '',
  };
  const child = spawn(process.execPath, [path, ...args], {
    env: { ...process.env, ...quiet, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (piece: string) => (text.out += piece));
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (text.err += piece));
  const finished = once(child, 'close').then(([code]): Finished => ({ code: code as number | null, ...text }));
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text.out);
        if (found) resolve(found[1] ?? found[0]);
      };
      look();
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`The process ended: ${text.out}${text.err}`)));
    });
  return { child, finished, said };
}

export type Command = 'import' | 'release' | 'round' | 'sign-off' | 'verify-audit';

export const startCommand = (command: Command, args: readonly string[], settings: Settings): RunningProgram =>
  startProgram(`cli/${command}`, args, settings);

/** Runs a command to its end. */
export const runCommand = (command: Command, args: readonly string[], settings: Settings): Promise<Finished> =>
  startCommand(command, args, settings).finished;
