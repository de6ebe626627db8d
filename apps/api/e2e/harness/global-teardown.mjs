import { rm } from 'node:fs/promises';

async function globalTeardown() {
  const { server, dataFolder } = globalThis.boardmarkE2e;
  await server.stop();
  await rm(dataFolder, { recursive: true, force: true });
}

export { globalTeardown as default };
