import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, servesFolder } from './process-state.js';

describe('the state of a process', () => {
  it('is alive while it runs', () => {
    expect(isAlive(process.pid)).toBe(true);
  });

  it('is not alive when there is none of that number', () => {
    expect(isAlive(2_147_483_647)).toBe(false);
  });

  it('is not alive when it has ended and its parent has not noticed', async () => {
    const parent = spawn('sh', ['-c', 'sleep 0.01 & echo $!; exec sleep 5'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    await sleep(200);
    try {
      expect(isAlive(Number(line.toString()))).toBe(process.platform !== 'linux');
    } finally {
      parent.kill();
    }
  });

  it('serves the folder it works in, if it is a server at all', () => {
    expect(servesFolder(process.pid, '/nowhere')).toBe(false);
    expect(servesFolder(2_147_483_647, process.cwd())).toBe(false);
  });
});
