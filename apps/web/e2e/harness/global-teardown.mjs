import { once } from 'node:events';
import { rmSync } from 'node:fs';

async function tearDown() {
  const { server, data } = globalThis.boardmark;
  if (server.exitCode === null) {
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(data, { recursive: true, force: true });
}

export { tearDown as default };
